"""Words of the page around the story: *READ MORE*, *Advertisement*, *Sign up*.

Phrases in lower case. The lists come from knowledge of English news pages; none of them holds the
name of a publisher. A phrase is looked for at the start of a line unless its group says otherwise.
"""

from collections.abc import Mapping

from newsdoc.lexicon.english.calendar import (
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    VERB_MONTHS,
    WEEKDAYS,
)
from newsdoc.lexicon.phrases import phrases
from newsdoc.lexicon.shared.outlets import PICTURE_AGENCIES

# "OPINION: Why the harbour matters": the label of another story, told by the colon or bar after it.
PROMO_LABELS = phrases("""
    opinion, analysis, comment, column, editorial, explainer, explained, factbox, fact check
    feature, interview, profile, review, special report, exclusive, in depth, in-depth
    background, context, watch, watch also, watch more, watch now, watch live, listen
    listen now, hear more, view, see, video, videos, gallery, photos, photo gallery, pictures
    in pictures, in photos, slideshow, podcast, audio, infographic, graphic, interactive, map
    timeline, quiz, poll, live blog, live updates, more, also, related, link, from the archive
    from the archives, flashback, editor's pick, click here, look, play, discover, don't miss
    must read, must-read, trending, recommended, inside the magazine, newsletter, more news
    more coverage, up next, next, go deeper, deep dive, in focus, big read, the big read
    long read, in pics, now read, now watch, must watch, most read, read, catch up, throwback
    from the vault, add to cart, view price, check price, see price, shop now, buy now
    full story, full report, read the latest, more on this story, previously, earlier
    """)

# "READ MORE Harbour reopens": opens a line that points elsewhere, with or without a colon.
PROMO_LEADS = phrases("""
    read more, read also, also read, read next, read now, read this, read the full story
    read the full article, read full story, read full article, read our, read here, read on
    read all about, read the rest, read:, learn more, find out more about, see also, see more
    see our full coverage, see related, watch more, watch next, also watch, also see, also on
    also in the news, related article, related story, related coverage, related news
    related topic, related video, related link, related reading, related content, related post
    more on this, more on this story, more about this, more from, more stories, more coverage
    more like this, more to read, more reading, further reading, keep reading, continue reading
    suggested reading, recommended reading, up next, story continues, article continues
    continues below, scroll down, scroll for more, this story continues, the story continues
    post continues, content continues, report continues, story continued below, continue below
    continue reading below, read the original, you may also like, you might also like
    you may be interested, you might be interested, you may like, you might like
    people also read, others are reading, readers also liked, recommended for you
    recommended by, recommended stories, recommended videos, we recommend, from our partners
    from the web, around the web, promoted stories, sponsored stories, don't miss
    in case you missed it, icymi, must reads, must read, must see, click here to read
    click here to see, click here for more, click to read, tap here to read, click here to watch
    tap here to see, for more news, for more on, for more stories, get more on
    for all the latest, for the latest, explore more, discover more, browse more, listen to more
    latest on, live updates, back to video, watch the video, watch video, watch the full
    view gallery, check out our, check out more, take our poll, take our quiz, trending now
    trending stories, click here for
    click here to get, click here to find, click here to learn, click here to view
    click here to listen, recommended from, most viewed in, most read in, most popular in
    trending in, more headlines from, more news from, related stories from, more on
    popular on, scroll for next, also read from, more must-reads, more must reads, next in
    part of complete coverage on
    """)

# "Most read": heads a list of other stories; inside the story the list is a promo.
PROMO_HEADS = phrases("""
    related, related articles, related stories, related news, related posts, related content
    related topics, related coverage, related videos, related links, related reading, more
    read more, read also, also read, see also, read next, read this next, up next, next up
    more on this story, more on this topic, more on this, more from this section
    more in this section, more news, more stories, more top stories, more headlines
    more coverage, more videos, more articles, more reading, more to explore, more to read
    more like this, more for you, more in news, most read, most popular, most viewed
    most watched, most commented, most shared, most recent, most discussed, most popular stories
    most read stories, most viewed stories, popular, popular now, popular articles
    popular stories, popular posts, popular news, popular on, popular topics, trending
    trending now, trending stories, trending topics, trending news, trending articles
    hot topics, latest, latest news, latest stories, latest articles, latest headlines
    latest videos, latest posts, the latest, latest updates, latest from, recent stories
    recent posts, recent articles, recent news, top stories, top news, top headlines
    top articles, today's top stories, today's headlines, top picks, top videos, breaking news
    just in, in other news, headlines, in the news, news in brief, recommended
    recommended for you, recommended stories, recommended reading, recommended articles
    recommended videos, suggested, suggested for you, suggested stories, you may also like
    you might also like, you may like, you might like, you may have missed
    you may be interested in, people also read, readers also liked, others are reading
    what others are reading, what to read next, editor's pick, editor's picks, editors' picks
    editor's choice, editors' choice, our picks, must read, must reads, must-reads, must see
    don't miss, don't miss this, in case you missed it, featured, featured stories
    featured articles, featured video, featured videos, featured news, features, from the web
    from around the web, around the web, from our partners, partner content, sponsored
    sponsored content, sponsored stories, sponsored links, promoted, promoted content
    promoted stories, promoted links, paid content, paid for by, more from our partners, watch
    watch next, watch more, videos, video of the day, photos, photo galleries, galleries
    podcasts, explore, explore more, discover, discover more, keep reading, continue reading
    further reading, previous article, next article, previous post, next post, previous story
    next story, previous, next, next in news, newer, older, similar stories, similar articles
    other stories, other news, also in the news, jobs, best of, the latest news, today's news
    news from, stories you may like, top trending, in this section, also in this section
    in this series, also in this series, more in this series, related internet links
    recommended from editorial, people are also reading, others also read, more from this author
    more by this author, more from the author, now read, now watch, trending videos
    popular videos, you may also be interested in, you might be interested in, stories for you
    from the archive, from the archives, latest in news, top news today
    """)

# Of these, heads of a part of a report on a game if text stands below.
SECTION_HEADS = phrases("up next, next up, what's next, the latest, in other news")

# Of the labels above, those that open a part of a story too, told by a sentence behind them.
STORY_LABELS = phrases("""
    flashback, go deeper, deep dive, throwback, context, background, next, previously, earlier
    """)

# Heads of what follows the story and never belongs to it: the end of the text, wherever it stands.
TAIL_HEADS = phrases("""
    comments, comment, add comment, add a comment, post a comment, post comment, leave a comment
    leave a reply, leave comment, leave your comment, leave a response, write a comment
    submit comment, join the discussion, reader comments, readers' comments, show comments
    view comments, hide comments, load comments, all comments, top comments, top rated comments
    best comments, latest comments, recent comments, popular comments, most liked comments
    comment on this story, discussion, conversation, have your say, what do you think, responses
    replies, your email address will not be published, about the author, about the authors
    about author, author bio, about us, contact us, contact information, advertise with us
    work with us, careers, terms of use, terms of service, terms & conditions
    terms and conditions, privacy policy, cookie policy, privacy, all rights reserved, footer
    site map, sitemap, newsletters, our newsletters, company, corporate, sections, follow us
    follow us on, connect with us, stay connected, download our app, get the app, rss feeds
    subscriptions, you must be logged in, you must be logged in to post a comment
    log in to comment, login to comment, please log in to comment, sign in to comment
    comments are closed, comments are turned off, comments closed, community guidelines
    comment policy, submit a comment, disclaimer, join the discussion below, post your comment
    share your thoughts, start the conversation, view comments policy, about the writer
    about the writers, about the reporter, about the contributor, notes to editors
    notes for editors, editors' notes
    """)

# A line that is nothing but this, marks and digits aside.
UI_LABELS = phrases("""
    speed read, dive deeper, key event, key events, key points, key takeaways, summary
    show authors, remove ads, breadcrumb, share, share this, share this article
    share this story, share this post, share article, share story, share on facebook
    share on twitter, share on x, share on linkedin, share on whatsapp, share via email
    share on reddit, share on pinterest, share on telegram, share on bluesky, share to facebook
    share with, shares, sharing, share on social media, share the article, share page
    share link, tweet, retweet, facebook, twitter, x, linkedin, whatsapp, pinterest, reddit
    tumblr, telegram, instagram, youtube, tiktok, messenger, flipboard, pocket, threads, bluesky
    mastodon, snapchat, viber, google, google+, google plus, google news, rss, rss feed, line
    wechat, weibo, skype, xing, vk, digg, stumbleupon, email, e-mail, mail, email this
    email article, email this article, email to a friend, send, send to a friend, print
    print this, print article, print this article, print this page, pdf, copy, copy link
    copy url, copied, link copied, link copied to clipboard, copy to clipboard, link, permalink
    embed, save, save article, save this article, save for later, saved, bookmark, gift
    gift article, gift this article, like, likes, dislike, follow, following, unfollow
    favourite, favorite, advertisement, advertisements, advert, ad, ads, advertising, sponsored
    sponsored by, sponsor, advertisement - story continues below, ad feedback, skip ad
    ad loading, powered by, this is an advertisement, promoted by, close ad, hide ad, report ad
    report this ad, paid, loading, loading..., please wait, play, pause, play video, play now
    watch video, video, video player, video loading, video unavailable, video duration
    media player, mute, unmute, unmuted, replay, volume, full screen, fullscreen, captions
    subtitles, autoplay, current time, duration, listen, listen to this article
    listen to article, listen to this story, listen to story, audio, live, now playing
    click to play, tap to play, click to enlarge, enlarge, expand, collapse, zoom, zoom in
    zoom out, enlarge image, view image, view gallery, open gallery, image, images, photo
    photos, gallery, slideshow, hide caption, toggle caption, caption, show caption, hide, show
    show more, show less, see more, see less, see all, view all, view more, load more, read less
    more options, more info, less, open, close, close menu, cancel, ok, okay, yes, no, accept
    accept all, reject, reject all, agree, i agree, got it, dismiss, done, submit, reset, apply
    confirm, back, go back, back to top, to top, top of page, return to top, go to top
    scroll to top, continue, next, previous, prev, first, last, skip, home, homepage, home page
    menu, main menu, navigation, search, search for, search site, site search, skip to content
    skip to main content, skip to navigation, skip to footer, jump to content, breadcrumbs
    breadcrumb trail links, you are here, tags, tag, topics, topic, tagged, filed under
    categories, category, keywords, labels, posted in, sections, section, more topics
    related tags, sign in, sign up, sign out, log in, login, log out, logout, register, join
    join now, my account, account, profile, settings, notifications, preferences, edition
    editions, change edition, language, subscribe, subscribe now, subscriber, subscribers only
    subscriber only, members only, premium, support us, donate, donate now, shop, store, offers
    help, faq, faqs, about, about us, contact, contact us, feedback, author of the article
    author, authors, by, written by, published, updated, published by, posted by, posted
    article content, article, story, story text, main content, content, main article, full story
    text, comments, comment, no comments, 0 comments, add comment, view comments, show comments
    reply, report, upvote, downvote, sort by, newest, oldest, most liked, name
    name *, your name, your email, email address, your email address, your message, message
    subject, website, phone, first name, last name, password, username, remember me, zip code
    country, enter your email, enter your email address, text size, font size, small, medium
    large, default, reset text size, increase text size, decrease text size, dark mode
    light mode, a+, a-, aa, translate, or, and, advertisement advertisement, photo by, photos by
    image source, image caption, credit, credits, source, file, read, view, watch, free, new
    exclusive, live updates, min read, minute read, minutes read, mins read, read time
    reading time, less than a minute, just now, today, yesterday, day, days ago, hours ago
    minutes ago, views, view bio, read bio, full bio, read full bio, end of list, end of article
    story saved, article saved, save story, post views, multiple authors, text settings
    normal text size, smaller text, larger text, embed this story, bookmark story
    print this story, listen in browser, disclosure, end, ends, enditem, (end), (ends), the end
    live reporting, live coverage, open extended reactions, republish, if your time is short
    republish this article
    be the first to know, republish this story, copy link url copied, url copied, min, mins
    - advertisement -, - ad -, \N{EN DASH} advertisement \N{EN DASH}
    \N{EM DASH} advertisement \N{EM DASH}, enlarge this image, show more sharing options
    more sharing options
    """)

# Before the topics of a story on a line: "Tags Ann Ek Lund Harbour".
TAG_LABELS = phrases("tags, tag, topics, related topics, related tags, keywords, story tags")

# What papers say of themselves under their name.
SLOGANS = phrases("""
    democracy dies in darkness, all the news that's fit to print, news provider of the year
    news you can trust
    newspaper of the year, news website of the year, without fear or favour
    without fear or favor, news without fear or favour, news without fear or favor, trusted news
    the most trusted name in news, news that matters, the people's paper
    give light and the people will find their own way, your trusted source for local news
    your trusted local news, local news matters
    """) | {"academic rigour, journalistic flair", "academic rigor, journalistic flair"}

# Opens one that tells since when: "Serving the county since 1881".
SLOGAN_OPENINGS = phrases("""
    serving, covering, informing, reporting for, telling the stories of, your hometown
    your community, your local
    """)

# Heads of the points of a story that stand above its text.
POINT_HEADS = phrases("""
    key points, key takeaways, key facts, main points, the main points, story highlights, highlights
    at a glance, in short, in brief, in summary, summary, what you need to know
    what you should know, what to know, what we know, the essentials, the key points
    """)

# Names of a newspaper's sections: a menu, or a label over the headline; between two paragraphs one
# may be a heading.
SECTION_NAMES = phrases("""
    breaking, developing, news, world, politics, business, sport, sports, opinion, entertainment
    lifestyle, life, culture, arts, technology, tech, science, health, environment, travel
    education, weather, local, local news, national, national news, international, world news
    us, u.s., usa, uk, europe, asia, africa, middle east, americas, north america, latin america
    north africa, asia pacific, asia-pacific, central asia, south asia, southeast asia
    australia, canada, india, china, economy, markets, money, finance, personal finance
    property, real estate, motoring, cars, food, fashion, style, music, movies, film, books, tv
    games, gaming, football, cricket, tennis, golf, rugby, crime, courts, obituaries, columnists
    columns, letters, editorials, editorial, blogs, blog, podcasts, newsletters, jobs
    classifieds, crosswords, puzzles, horoscopes, e-paper, epaper, features, analysis, magazine
    archive, archives, trending, latest, top, trending now, opinions, voices, perspectives
    ideas, research, space, nature, animals, religion, faith, history, society, community
    people, family, parenting, food & drink, food and drink, recipes, home & garden, gardening
    wellness, relationships, royals, royal family, showbiz, celebrity, celebrities, celebs
    tv & radio, stage, theatre, theater, dance, art, design, photography, media, law
    immigration, defence, defense, security, military, election, elections, white house
    congress, parliament, supreme court, energy, climate, transport, aviation, retail, banking
    politics & policy, politics and policy, companies, stocks, startups, innovation, gadgets
    internet, cybersecurity, ai
    artificial intelligence, mobile, reviews, guides, deals, how to, explainers, soccer, nfl
    nba, mlb, nhl, ncaa, boxing, mma, ufc, f1, formula 1, motorsport, racing, athletics, cycling
    swimming, olympics, horse racing, other sports, more sports, scores, fixtures, results
    tables
    """)

# Opens a line that does something to the page.
UI_OPENINGS = phrases("""
    this article tagged under, this story tagged under, paid for by, paid content by
    listen to this article, listen to this story, listen to article
    don't want to see this, this image contains, this photo contains, this video contains
    search author on, view author, click to, tap to, add to your, make us your, share this
    share on, share via, share to, share article, share story, tweet this, click to share
    click here to share, click to print, click to email, opens in new window, open in app
    open image, open this, skip to, skip past, jump to, scroll to, go to, back to, return to
    toggle, view comments, view all, view more, view original, view full, view this
    view profile, see all, show all, load more, add us as, add as preferred, make us preferred
    set as preferred, follow us, follow on, like us, find us on, join us on, download the app
    download our, get our app, breadcrumb, this video, video player is, your browser
    please enable, enable javascript, javascript is, cookies are, we use cookies, this site uses
    this website uses, by clicking, by continuing, by using this, accept cookies, manage cookies
    cookie settings, privacy settings, advertisement, continue reading the main story
    supported by, text size, print edition, please enter, please try, please check
    there was an error, an error occurred, something went wrong, sorry, this content is not
    this content is not available, content is not available, the video will auto-play
    you have entered an incorrect, you are currently, you are using, you have reached
    you've reached, save my name, notify me of, hit enter, press enter, try refreshing, tap here
    we apologize, this advertisement, you are already, error:, uh oh, oops, loading
    image \N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}, copied to, link to, play the video
    play audio, posted in, filed under, tagged, tags:, topics:, tagged with, in this article
    table of contents, on this page, jump to section, quick links, estimated reading time
    image gallery, open gallery, view gallery, \N{BULLET} comments, allow, hide this
    sponsored by, presented by, brought to you by, ad choices, adchoices, do not sell
    your privacy choices, read the latest e-edition, a welcome email, thanks for signing up
    thank you for subscribing, thank you for signing up, thanks for subscribing
    check your inbox, the next issue of, we encountered an issue, invalid email, email address
    comments are, comment as, log in to, login to, report an error, report a typo
    report a correction, suggest a correction, send feedback, submit a, got a tip, got a story
    send tips, tips? email, email tips, follow topics, republish our, listen on apple
    listen on spotify
    have a story, do you have a story, do you have a tip, do you know more, have a tip
    have a news tip
    email the writer, send us your, contact the author, contact our, email us, write to us
    whatsapp us, call us, email this, email the, get in touch, to contact, to comment on
    to report, join the conversation, join our whatsapp, join our telegram, follow our
    you must be logged in, like our facebook, use this link, current version, why you can trust
    kindly share this story
    please share this story, please share this article, share or comment on
    share your thoughts, reading time, topic:
    topics :, tags :
    report an editorial, report an issue, embed this, send tip, send a tip
    share your news, send your news, send your story, normal text size, first uploaded on
    end of article, post views, follow the author, to view this video, please use chrome
    please use a modern
    """)

# Opens a prompt to subscribe, register or sign in, whatever follows.
NEWSLETTER_LEADS = phrases("""
    sign up, signup, sign-up, subscribe, register now, register for, register to, register /
    register or, log in, login, sign in, create an account, create account, create your free
    create a free, join our newsletter, join our mailing, already a subscriber, already a member
    already subscribed, already have an account, not a subscriber, don't have an account
    this content is reserved, exclusive to subscribers, subscriber exclusive, by signing up
    by subscribing, unsubscribe, get our newsletter, get our free, enjoy unlimited
    become a subscriber, become a member, skip past newsletter, after newsletter promotion
    start your free, you can save this article, interested in more newsletters
    view all newsletters, enter your email, click here to join, click here to subscribe
    click here to sign, click here to register, tap here to join, free daily newsletter
    free weekly newsletter, this is a premium article, this is a subscriber-only
    this is a subscribers-only, this story is for subscribers, this article is for subscribers
    find out what's happening in, or signup, or sign up, if you signed up, forgot password
    forgot your password, forgot username, forgot your username, by becoming a registered
    choose an available username, choose a username, choose your username
    this article is exclusive to, this story is exclusive to, this content is exclusive to
    article reserved for, this article is reserved for
    """)

# Opens what a newsletter says of itself above its text: "You're reading Harbour Morning, our ...".
NEWSLETTER_MASTHEADS = phrases("""
    you're reading, you are reading, welcome to, welcome back to, this is an edition of
    this is an excerpt from, this article is an on-site version of
    this is an on-site version of, a version of this story, a version of this article
    a version of this column, this story first, this article first, this column first
    this story originally, this article originally, this column originally
    """)

# Opens one if a word of the trade follows.
NEWSLETTER_OPENINGS = phrases("""
    get the, get a, get all, get this, would you like, i would like to, we would like, register
    our website is the, our website is your, exclusive articles by, exclusive articles from
    registration is
    get our, get the latest, get the best, get breaking, get all the latest, get daily, get news
    get alerts, get email, get exclusive, get unlimited, get full access, get access, get free
    get more news, get your, receive, receive our, receive the, join our newsletter
    join our mailing, join our, join thousands, join today, join for free, become a
    become a member, become a subscriber, become a supporter, support our, support independent
    support quality, support local, support the, make a donation, donate, make a contribution
    start your, start a free, try it free, free trial, already a subscriber, already a member
    already subscribed, already have an account, not a subscriber, not a member
    don't have an account, have an account, new to, want more, want to, want the latest, unlock
    want, chat with us
    to continue reading, to read the full, to read this, to keep reading
    this content is reserved, this content is for, this article is for
    this article is free to read, this story is for, this is a subscriber
    exclusive to subscribers, subscriber exclusive, for subscribers, for members, newsletter
    our newsletter, our free newsletter, our daily newsletter, the newsletter
    the daily newsletter, weekly newsletter, daily newsletter, free newsletter, newsletter sign
    stay informed, stay up to date, stay updated, stay connected, stay in the know, stay ahead
    keep up with, keep up to date, never miss, don't miss a, delivered to your, be the first to
    enjoy unlimited, enjoy our, enjoy this, enjoying our, if you are a home delivery
    if you value, if you enjoyed, if you like, if you appreciate, help us, help keep
    we need your, we rely on, your support, you can save this article, you can also subscribe
    you can unsubscribe, unsubscribe, by signing up, by subscribing, by submitting, by providing
    by registering, by entering your, by joining, by creating, interested in more newsletters
    choose your, manage your, update your, thank you for your, thanks for reading
    thanks for your interest, thank you for reading, enter your email, enter email
    privacy notice, privacy notice:, privacy policy and, we'll send, we will send, we'll email
    we'll never, you have been, you will receive, you'll receive, you will now, you'll now
    you have successfully, a daily, a weekly, select the, please provide, please select
    please subscribe, please sign, please log, please register, please consider, text us, alerts
    breaking news alerts, email alerts, email newsletter, follow the latest, follow us
    follow our, follow live, download our, download the, listen and subscribe
    skip past newsletter, after newsletter promotion, view all newsletters, more newsletters
    advertise with us, get local, get current, get more, get today's, get top, track latest
    track the latest, catch all the, catch the latest, for all latest, for all the latest
    for latest, be the first, install the, install our, join the, get more local, get more stories
    for the latest, follow, join, stay in touch, listen to
    """)

# Words that make a line that opens so a prompt for sure, also as a full sentence.
NEWSLETTER_WORDS = phrases("""
    newsletter, newsletters, inbox, subscribe, subscribing, subscription, subscriptions
    subscriber, subscribers, unsubscribe, sign up, signing up, sign in, log in, logged in
    e-mail, email, emails, unlimited, free trial, your account, an account, mailing list, app
    whatsapp, telegram, notifications, member, membership, donate, donation, contribution
    supporter, journalism, alerts, facebook, twitter, instagram, youtube, login, our channel
    our website, terms of use, terms and conditions, privacy policy, marketing, this article
    this story, our reporting, exclusive access, latest news, breaking news, headlines, unlock
    podcast, members, google news, whatsapp channel, whatsapp group, app store, play store
    push notifications, premium article, requires a subscription, in the know, delivered to your
    """)

# Label a note: "Correction: An earlier version ..."
CORRECTION_LABELS = phrases("""
    correction, corrections, correction appended, clarification, clarifications
    clarification and correction, correction and clarification, editor's note, editors' note
    editor's notes, note to readers, note, update, editorial note, updated, for the record
    this is a corrected version
    """)

# Opens what is new in an agency's report: "(Adds comment from the mayor)".
WIRE_NOTES = phrases("""
    (adds, (updates, (recasts, (repeats, (rewrites, (restates, (releads, (leads with
    (new throughout, (writes through, (corrects, (refiles, (removes, (deletes, (drops, (clarifies
    (fixes
    """)

# Of these, what tells that something was wrong.
WIRE_CORRECTIONS = phrases("(corrects, (refiles, (removes, (deletes, (drops, (clarifies, (fixes")

# Opens a line that says until when a release is held back.
EMBARGO_OPENINGS = phrases("""
    embargoed until, embargoed:, embargo:, strictly embargoed until, under embargo until
    embargo until, not for release before, not for publication before
    """)

# Opens a line that names who gives out a release.
ISSUER_OPENINGS = phrases("issued by, released by, issued on behalf of, statement issued by")

# Opens a line that names the paper a report was made for.
SERVICE_OPENINGS = phrases("special to, special for, exclusive to, exclusive for")

# One of these makes a prompt of a line that opens with "follow", "join" or "listen to".
SOCIAL_WORDS = phrases("""
    facebook, twitter, instagram, youtube, whatsapp, telegram, tiktok, google news, linkedin
    threads, newsletter, channel, mailing list, smart speaker, apple podcasts, spotify
    """)

# Networks and buttons beside a story; several in a line make a bar of them.
SHARE_WORDS = phrases("""
    facebook, twitter, x, instagram, whatsapp, telegram, tiktok, linkedin, threads, bluesky
    mastodon, pinterest, reddit, tumblr, digg, stumbleupon, myspace, delicious, google+, flipboard
    messenger, email, e-mail, print, copy, share, tweet, comment, connect, rss, sms, link, save
    """)

# What the newsroom says of its own article.
CORRECTION_OPENINGS = phrases("""
    in a story published, in a story moved, in a story about, in an article published
    updates this story, this article was amended, this article has been amended
    this story was amended, this article was updated, this article has been updated
    this story was updated, this story has been updated, this post has been updated
    this post was updated, this report has been updated, this report was updated
    this piece has been updated, this page has been updated, this article was corrected
    this story was corrected, this article has been corrected, this story has been corrected
    this version corrects, this version updates, this story corrects, an earlier version
    a previous version, an earlier headline, a previous headline, earlier versions of this
    previous versions of this, the headline of this, the headline on this
    this headline has been, this caption has been, this is a corrected version
    this is a developing story, this is a breaking news story, this is breaking news
    this breaking news story, this story is developing, story has been updated
    article has been updated, this story will be updated, this article will be updated
    more to follow, more to come, refresh for updates
    """)

# Label a source: "Source: News Agencies"
SOURCE_LABELS = phrases("""
    source, sources, news source, story source, original source, contributing, contributed
    contributors, reporting, additional reporting, writing, editing, editor, via, h/t, hat tip
    with agencies, with inputs, inputs, agencies, with wires, from wires, from agencies
    written by, edited by, compiled by
    """)

# "Reporting by Ann Ek": who made the story besides its author, and where it first stood.
SOURCE_OPENINGS = phrases("""
    reporting by, reported by, additional reporting by, additional reporting
    further reporting by, extra reporting by, writing by, written and edited by, editing by
    edited by, compiled by, compilation by, produced by, research by, additional research by
    translated by, translation by, contributed by, with files from, with reporting by
    with reporting from, with additional reporting by, with additional reporting from
    with contributions from, with inputs from, with input from, with information from
    with agency inputs, with agencies, with material from, inputs from, information from
    includes reporting by, this story was originally published
    this article was originally published, this post was originally published
    this piece was originally published, this report was originally published
    this story originally appeared, this article originally appeared
    this article first appeared, this story first appeared, this piece first appeared
    originally published, originally appeared, first published on, first appeared
    this article was first published, this story was first published
    this piece was first published, this article is republished, this story is republished
    republished from, republished with permission, reprinted with, reprinted from
    this story was produced, this article was produced, this report was produced
    this story was reported, this story was provided, this content was provided
    the associated press contributed, reuters contributed, this report contains
    this report includes, this story includes, this article includes, this story contains
    read the original article on, with assistance from, with assistance by, with help from
    with additional inputs from, with inputs by, this is a syndicated
    edited and published by, first published in, first published by
    this report by the canadian press was first published
    """)

# Rights and other small print.
SMALL_PRINT_OPENINGS = phrases("""
    copyright \N{COPYRIGHT SIGN}, copyright (c), copyright 1, copyright 2, \N{COPYRIGHT SIGN}
    (c) 1, (c) 2, copyright the, all rights reserved, this material may not, no part of this
    reproduction of, reproduction without, not for reuse, our standards:, for permission to
    for permissions, for reprints, licensing rights, purchase licensing, order reprints
    required fields are marked, this site uses, this site is protected
    terms and conditions apply, terms apply, disclaimer:, disclosure:, the views expressed
    views expressed in this, the opinions expressed, opinions expressed in this
    the content of this article, this article is for informational, we may earn, we may receive
    we earn a commission, if you buy something, if you purchase, when you buy through
    when you purchase through, products featured, prices correct, prices are accurate
    this post contains affiliate, this article contains affiliate
    this article may contain affiliate, as an affiliate, as an amazon, please keep comments
    please be respectful, please read our, comments may take, we ask you to keep
    registered office, registered in england, issn, isbn, doi:, view all posts by, posts by
    more by, articles by, read more by, see more by, more from the author, more stories by
    follow @, tweets by, media contact, media contacts, press contact, contact:, contacts:
    site index, source text for, further company coverage
    translation of an original article
    accessibility, (except for the headline, except for the headline
    (this story has not been edited, this story has not been edited, (this report has been
    this report is auto-generated, (views expressed, (the views expressed, (the opinions expressed
    (opinions expressed, views are personal, comments expressed here
    by using this site, for immediate release, this email was sent, this newsletter was sent
    you are receiving this email, you received this email, to change your alert
    to change your email, to manage your alert, to manage your email, for interviews contact
    for interviews, please contact, for interviews please contact, original print headline:
    print headline:, a quick note: some of the links, opinions expressed are
    views expressed are, the views and opinions expressed
    """)

# Small print that could as well be prose: believed only after the text.
TAIL_OPENINGS = phrases("""
    this article appears in, a version of this article, a version of this story
    this interview has been, this conversation has been, write to, copyright, material from
    disclaimer:, disclosure:, conflict of interest, about the author, about this story
    the author is, the author of, the writer is, the views expressed, the opinions expressed
    the author's views, contact the, contact us, contact him, contact her, contact me, contact:
    contacts:, reach out to, reach the, reach him, follow @, follow us, follow him, follow her
    follow the, email:, e-mail:, tel:, phone:, fax:, address:, on twitter, for more information
    for further information, for media inquiries, media enquiries, press release, powered by
    a division of, location:, category:, categories:, keywords:, tags:, tagged:, topics:
    our journalists, terms of use, privacy policy, cookie policy, he tweets, she tweets
    they tweet, twitter:, facebook:, instagram:, comments:, at the time of publication
    this article reflects, this is an opinion, this article does not, got a, what do you think
    are you affected, if you have been affected, if you've been affected, if you are affected
    tell us, let us know, to learn more, learn more, visit our, visit us, see our, click here
    this article is part of, this story is part of, have your say, for more stories, for more news
    thank you for, photo:, photos:, video:, email the, email us, send your, send us, to contact
    to reach, more information, for the latest, this article originally, this article first
    this story first, find out more, is available on, you can email, you can follow
    you can reach, you can contact, do you have a, have you been affected, have you got
    do you agree, what's your view, do you think, what did you think, we welcome your
    if you have a question, if you have any question, if you have questions
    """)

# Before the name of a photographer or an agency.
PICTURE_LABELS = phrases("""
    photograph, photographs, photograph by, photographed by, photo, photos, photo by, photos by
    photo credit, photo courtesy, photo courtesy of, photo illustration, photo illustration by
    photography, photography by, photographer, image, images, image by, image credit
    image courtesy, image courtesy of, image source, image copyright, image via, images via
    picture, pictures, picture by, pictures by, picture credit, pic, pics, pic by, pic credit
    credit, credits, credit line, illustration, illustration by, illustrations by, illustrator
    illustrated by, composite, graphic, graphic by, graphics, artwork, artwork by, cover image
    screenshot, screengrab, screen grab, screenshot via, video by, video still, still
    file photo, file photo by, file picture, file image, stock photo, stock image, handout
    courtesy, courtesy of, courtesy photo, copyright, photo via, photo supplied by
    images courtesy of, photos courtesy of, picture courtesy of, foto, fotos, photo from
    featured image, featured photo, lead image, main image, header image, feature photo
    top photo, top image, image credits, photo credits, picture credits, photo-illustration
    photo-illustration by
    """)

# They sign a picture as agencies do, or stand where one does.
CREDIT_SIGNATURES = phrases("""
    the associated press, afp photo, afp/getty images, jiji, rex/shutterstock, anadolu ajansi
    imagn images, sportsfile, inpho, magnum, panos, panos pictures, the canadian press, cp
    postmedia, postmedia news, newscom, ap/file, file, file photo, file picture, file image
    file pic, supplied, supplied image, handout, handout photo, handout via reuters, pool
    pool photo, stringer, archive, library image, library photo, stock image, stock photo
    screengrab, screenshot, wikicommons, public domain, noaa, google maps, google street view
    social media, courtesy, courtesy photo, contributed, contributed photo, submitted
    submitted photo, provided, netflix, cctv, google, filepic, staff photographer, staff photo
    """).union(map(str.lower, PICTURE_AGENCIES))

# Of these, houses that stand before a caption on its line: "Getty Images The harbour on Monday".
CAPTION_SIGNATURES = phrases("""
    getty images, getty images/istockphoto, pa media, pa wire, pa images, epa-efe, shutterstock
    nurphoto, rex features, sportsfile, supplied, handout
    """)

# Opens a caption, also one that is a full sentence.
CAPTION_LEADS = phrases("""
    file -, file \N{EN DASH}, file \N{EM DASH}, file:, file photo, file photo:
    in this file photo, in this photo, in this picture taken, in this image, in this photograph
    in this undated photo, in this courtesy photo, in this handout, in this screenshot
    in this frame, in this still, in this combination, this undated photo, this undated image
    this file photo, this combination of, this combo, this handout, this booking photo
    this frame grab, this image made from, this image provided, this image released
    this image taken, this photo provided, this photo released, this photo taken
    this photo combination, a file photo, a file photograph, a file picture, pictured, pictured:
    pictured above, pictured left, pictured right, pictured from left, from left:
    from left to right, clockwise from, image caption, media caption, photo caption, caption:
    (from left), (l-r), (l to r), l-r, l to r, (left to right), seen from left
    illustration of, photo illustration of, animated illustration of
    representational image, representational photo, representational picture, representative image
    representative photo, image used for representation, image used for representational
    photo shows, picture shows, image shows
    """)

# Opens one that has no full stop.
CAPTION_OPENINGS = phrases("""
    file picture, file image, file photograph, a file photo, a file photograph, a file picture
    a file image, in this file photo, in this file, in this photo, in this picture
    in this image, in this photograph, in this undated photo, in this courtesy photo
    in this handout, in this screenshot, in this frame, in this still, in this combination
    this photo, this image, this undated photo, this undated image, this file photo
    this combination, this combo, this handout, this handout photo, this photograph
    this picture, this screengrab, this screenshot, this satellite image, this aerial
    this booking photo, this frame grab, this image made from, this image provided
    this image released, this photo provided, this photo released, this photo taken, pictured
    pictured above, pictured left, pictured right, pictured from left, pictured at, pictured in
    above, above:, below:, left:, right:, from left, from left:, from left to right
    from the left, from top, clockwise from, clockwise, top:, bottom:, center:, centre:, l-r
    l to r, (l-r), (l to r), (from left), seen here, image caption, caption, caption:
    media caption, photo caption, photo:, a photo of, an aerial view, a general view, a view of
    an undated photo, an undated photograph, a screenshot, a screengrab, a still from
    image of, photo of, a combination, composite image, an artist's impression, artist's impression
    a satellite image, an image of, an image taken, a picture of, a picture taken
    a photograph of, a handout, a poster
    """)

# Says inside a short line that it describes a picture.
CAPTION_MARKS = phrases("""
    (left), (right), (centre), (center), (l), (r), (c), (top), (bottom), (pictured), (above)
    (far left), (far right), (second left), (second right), (second from left)
    (second from right), (2nd l), (2nd r), (back), (front), (middle), (file), (file photo)
    (file picture), (file image), (file pic), (stock image), (stock photo), (stock)
    (screenshot), (screengrab), (illustration), (archive), in this file photo, is pictured
    are pictured, is seen in, are seen in, seen in this, is seen at, are seen at, pictured here
    seen here, shown here, file photo, file picture, file image, \N{EN DASH} video
    """)

# Opens one that tells when the picture was taken: "In this May 3, 2024, file photo, Ms. Ek ...".
CAPTION_TIMES = frozenset(
    {
        f"{opening} {day}"
        for opening in ("in this", "this")
        for day in (*MONTHS, *VERB_MONTHS, *SHORT_MONTHS, *WEEKDAYS, *SHORT_WEEKDAYS)
    }
)

# What those in a picture do.
PICTURE_VERBS = phrases("""
    stands, stand, poses, pose, walks, walk, waves, wave, hugs, hug, shakes, shake, holds, hold
    looks, look, sits, sit, waits, wait, gestures, gesture, smiles, smile, embraces, embrace
    kisses, kiss, kneels, kneel, peers, peer, leans, lean
    speaks, speak, arrives, arrive, attends, attend, performs, perform, addresses, celebrates
    celebrate, greets, greet, talks, talk, watches, watch, reacts, react, listens, listen, rides
    ride, carries, carry, prays, pray, gather, sings, sing, inspects, inspect, billows, billow
    helps, help, reads, read, delivers, deliver, prepares, prepare, throws, throw, testifies
    testify, cheers, cheer
    """)

# Opens a line of who wrote the story.
BYLINE_OPENINGS = phrases("""
    by, written by, story by, words by, words, text by, report by, reported by, posted by
    published by, article by, opinion by, analysis by, review by, interview by, column by
    commentary by, authored by, exclusive by, special report by
    interview conducted by, conducted by, as told to, author:, authors:, von, par, por, door
    writer:, byline:
    """)

# What a person in a newsroom is; in a short line of names it makes a byline.
BYLINE_ROLES = phrases("""
    editor, editors, reporter, reporters, correspondent, correspondents, writer, writers
    columnist, columnists, journalist, journalists, contributor, contributors, critic, critics
    commentator, producer, staff, bureau, chief, newsroom, desk, team, agencies, agency
    freelance, analyst, photographer, director, presenter, broadcaster, blogger, intern, trainee
    publisher, deputy, senior, special
    """)

# Words that a line of publication times is made of besides numbers, months and
# zones.
STAMP_WORDS = phrases("""
    am, pm, a, p, m, o'clock, h, hrs, hr, hour, hours, min, mins, minute, minutes, sec, secs
    second, seconds, day, days, week, weeks, month, months, year, years, ago, an, one, read
    listen, watch, view, views, published, publish, posted, post, updated, update, updates, last
    first, originally, modified, created, edited, revised, issued, dated, date, time, on, at, of
    as, and, the, in, st, nd, rd, th, page, local, today, yesterday, from, to, it, was, this
    article, story, more, than, less, over, about, est, edt, ist, noon, midnight, changed, release
    publication, uploaded, added, filed, t, z, comments, comment, shares
    """).union(WEEKDAYS, SHORT_WEEKDAYS)

# Say that what follows is when the story was last changed.
STAMP_CHANGED = phrases("""
    updated, update, modified, edited, revised, changed
    """)
STAMP_FIRST = phrases("""
    published, posted, created, issued, originally, uploaded, filed, first
    """)

STAMP_MONTHS = {**MONTHS, **VERB_MONTHS, **SHORT_MONTHS}

# Minutes east of Greenwich. American zones that are summer or winter time as the day will have it
# ("ET") have their letter; other zones of no fixed distance are left out of the reading by "".
STAMP_ZONES: Mapping[str, int | float | str] = {
    **dict(
        gmt=0, utc=0, z=0, bst=60, ist=330, cet=60, cest=120, eet=120, eest=180, msk=180, wat=60
    ),
    **dict(
        sast=120, eat=180, cat=120, jst=540, kst=540, sgt=480, hkt=480, myt=480, pht=480, wib=420
    ),
    **dict(aest=600, aedt=660, acst=570, awst=480, nzst=720, nzdt=780, pkt=300, gst=240),
    **dict(
        est=-300, edt=-240, cst=-360, cdt=-300, mst=-420, mdt=-360, pst=-480, pdt=-420, akst=-540
    ),
    **dict(
        hst=-600, ast=-240, adt=-180, nst=-210, ndt=-150, brt=-180, art=-180, et="E", ct="C", mt="M"
    ),
    **dict(pt="P", at="", eastern="", central="", pacific="", mountain="", aet="", uk="", wast=60),
}

# Labels in capitals that open a paragraph as a place would.
DATELINE_STRANGERS = phrases("""
    press, release, media, immediate, statement, notice, advisory, advertisement, sponsored
    update, updated, breaking, exclusive, note, editor's, editors, opinion, analysis, watch, read
    more, related, live, video, photos, photo, correction, clarification, review, interview, news
    report, feature, editorial, comment, column, headline, headlines, byline, credit, source
    sources, spoiler, warning, alert, poll, factbox, explainer, timeline, q&a, quiz, podcast
    special, top, latest, just, the, a, to, for, of, on, and, with, in, readers, developing
    urgent, bulletin, flash, embargoed, summary, background, briefing, newsletter, votes
    previously, also, see, what, why, how, when, who, where, is, are, was, will, not, no, yes, but
    this, that, answer, question, step, part, chapter, day, week, winner, loser, winners, losers
    tip, fact, myth, pros, cons, obituary, obit, pictured, revealed, inside, result, results
    fixture, trending, match, check, profile, listen
    """)

GROUPS: Mapping[str, frozenset[str]] = {
    "promo_labels": PROMO_LABELS,
    "promo_leads": PROMO_LEADS,
    "promo_heads": PROMO_HEADS,
    "section_heads": SECTION_HEADS,
    "story_labels": STORY_LABELS,
    "tail_heads": TAIL_HEADS,
    "ui_labels": UI_LABELS,
    "tag_labels": TAG_LABELS,
    "slogans": SLOGANS,
    "slogan_openings": SLOGAN_OPENINGS,
    "point_heads": POINT_HEADS,
    "section_names": SECTION_NAMES,
    "ui_openings": UI_OPENINGS,
    "newsletter_leads": NEWSLETTER_LEADS,
    "newsletter_mastheads": NEWSLETTER_MASTHEADS,
    "newsletter_openings": NEWSLETTER_OPENINGS,
    "newsletter_words": NEWSLETTER_WORDS,
    "social_words": SOCIAL_WORDS,
    "share_words": SHARE_WORDS,
    "correction_labels": CORRECTION_LABELS,
    "correction_openings": CORRECTION_OPENINGS,
    "wire_notes": WIRE_NOTES,
    "wire_corrections": WIRE_CORRECTIONS,
    "embargo_openings": EMBARGO_OPENINGS,
    "issuer_openings": ISSUER_OPENINGS,
    "service_openings": SERVICE_OPENINGS,
    "source_labels": SOURCE_LABELS,
    "source_openings": SOURCE_OPENINGS,
    "small_print_openings": SMALL_PRINT_OPENINGS,
    "tail_openings": TAIL_OPENINGS,
    "picture_labels": PICTURE_LABELS,
    "credit_signatures": CREDIT_SIGNATURES,
    "caption_signatures": CAPTION_SIGNATURES,
    "caption_leads": CAPTION_LEADS,
    "caption_openings": CAPTION_OPENINGS,
    "caption_marks": CAPTION_MARKS,
    "caption_times": CAPTION_TIMES,
    "picture_verbs": PICTURE_VERBS,
    "byline_openings": BYLINE_OPENINGS,
    "byline_roles": BYLINE_ROLES,
    "stamp_words": STAMP_WORDS,
    "stamp_changed": STAMP_CHANGED,
    "stamp_first": STAMP_FIRST,
    "dateline_strangers": DATELINE_STRANGERS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {
    "stamp_months": STAMP_MONTHS,
    "stamp_zones": STAMP_ZONES,
}
