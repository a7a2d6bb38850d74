"""Given names of men and women in the press of many countries, by where they are common.

From general knowledge. Names borne by both women and men, and those that are places or common
words as well, are left out.
"""

MEN = frozenset(
    """
    aidan ailbhe barra bryn cahal caolan cathal cian ciaran ciarán cillian colm colman conall
    conchobar cormac daithi declan dermot diarmaid diarmuid donal donncha dylan eamon eamonn enda
    eoghan eoin fearghal fergal fergus fionn finbarr fintan gearoid geraint gethin glyn huw iarla
    iestyn ieuan ioan iwan kieran lorcan malachy mícheál micheal niall odhran oisin owain padraic
    padraig pádraig peadar proinsias rhodri rhys rory ruairi seamus séamus seán senan sion tadhg
    tomos turlough ultan alasdair alastair callum calum ewan ewen euan finlay gregor hamish lachlan
    murdo ruaridh struan torquil

    adebayo adekunle ademola adewale afolabi akin akinwumi ayodele babajide babatunde bayo bashir
    biodun bukar chidi chidiebere chike chinedu chinua chukwudi chukwuemeka chukwuma dapo dele ebuka
    efosa emeka femi gbenga goodluck gbolahan ifeanyi ikechukwu ikenna jide kayode kunle lanre
    lateef muhammadu musa nasir nnamdi nonso obinna okechukwu olamide olayinka olu olufemi olusegun
    oluwaseun rotimi segun seun seyi shehu sule tobi tunde ugochukwu umar umaru wale wasiu wole
    yakubu yemi abubakar aliyu atiku idris isa kabiru mamman suleiman tijjani

    kwabena kwadwo kwaku kwame kwasi kojo kobina kwesi yaw ebo ekow nii amadou boubacar cheikh
    idrissa lamine mamadou moussa ousmane oumar sekou seydou souleymane youssou barasa barnaba
    chacha kamau karanja kariuki kimani kipchoge kiplagat kipkorir kiprono kiptum macharia mbugua
    muriuki mwai mwangi njoroge odhiambo ochieng oduya okello omondi onyango opiyo otieno raila
    wafula wanyama yoweri

    bongani jabulani lwazi mandla mangosuthu mmusi mzwanele nhlanhla sandile siphiwe sipho siyabonga
    tebogo thabo thami themba thulani tshepo vusi xolani zweli tinashe tafadzwa munyaradzi emmerson
    hakainde lazarus

    aakash abhay abhijit abhinav abhishek aditya ajay ajit akash akhilesh akshay alok aman amar
    ambrish amit amitabh anand anil aniruddha ankit ankur anup anupam anurag arjun arun arvind
    ashish ashok ashutosh ashwin atul avinash balaji bharat bhupinder bipin brajesh chandrababu
    chetan debashish deepak devendra dhananjay dharmendra digvijay dilip dinesh dushyant eknath
    ganesh gaurav gautam ghulam girish gopal hardeep harish harsh hemant himanta hitesh inder
    jagdeep jagdish jayant jitendra jyotiraditya kamal kapil karan kartik kiren kishore krishna
    kuldeep lalit lalu madan mahesh mallikarjun manish manohar manoj mohan mukesh mukul murali
    nagesh nandan naresh naveen neeraj nikhil nilesh nirav nitin nitish omprakash pankaj parvez
    pawan piyush pradeep prakash pramod pranab prasad prashant pratap praveen prem puneet raghav
    raghuram rahul raj rajan rajat rajeev rajendra rajesh rajnath rakesh ramesh randeep ranjit ratan
    ravi ravindra rohan rohit sachin sameer sandeep sanjay sanjeev santosh sarvesh satish satya
    saurabh shaktikanta sharad shashi shekhar shivam shivraj shyam siddharth sourav sudhir sukhbir
    sundar sunil suresh surinder surjit sushil tarun tejashwi tushar uday uddhav umesh upendra varun
    venkat venkaiah vijay vikas vikram vinay vineet vinod vipin viral vishal vivek yash yashwant
    yogendra yogesh zubin

    aamir aftab ahsan akbar altaf arif arshad asad asif aslam atif ayaz azam babar bilal bilawal
    danish ehsan faisal farhan farooq fawad fazal feroz habib haider hammad hamza haroon iftikhar
    ijaz imtiaz iqbal irfan ishaq ismael javed junaid kamran kashif khurram khwaja liaqat luqman
    mansoor masood mehdi mohsin mubashir munir murad nadeem naeem nasim naveed nawaz nazir obaidul
    parvaiz pervez qamar qasim rafiq raza rizwan saad sadiq saif sajid salim sami saqib sarfraz
    shafqat shahbaz shahid shahzad shaukat shehbaz shoaib sikandar sohail tahir talat tanvir tauqir
    umair usman wajid waqar wasim yasir yousaf zafar zaheer zahid zain zakir zeeshan zulfikar
    mahinda gotabaya ranil sajith maithripala kusal chaminda lasith arjuna sanath prabhakar sher

    abdelaziz abdelfattah abdelhamid abdelkader abdelmadjid abdulaziz abdulrahman adel adnan akram
    alaa amin amr anas anis anwar ayman aziz badr bassam bashar basil dawoud emad essam fadi fahad
    faris farouk faruk fathi fayez fouad ghassan hadi haitham hakim hamad hamdan haytham hazem
    hesham hicham hisham hossam hosni houssam iyad jalal jamil jawad kais karim khaled khalifa
    khalil laith lotfi maher majed majid mansour marwan mazen moncef mourad munther nabil naguib
    nasser nidal nizar osman othman qais raed rafic rami rashad riad riyad saeed saleh sameh sayed
    selim shadi sharif sherif tamer tarek tawfiq wael walid wassim yahya yasser yassin yazid younes
    youssef zaid zayed ziad zouhair

    akio akira daisuke daichi fumio haruki haruto hideki hideo hiroaki hiroki hiroshi hitoshi ichiro
    isao jiro junichiro junji katsunobu katsuya kazuhiro kazuki kazuo keisuke keita kenichi kenji
    kenta kenzo koichi koji kosuke makoto manabu masaaki masahiro masaki masao masato masayoshi
    mitsuo naoki naoto nobuo noboru osamu ryo ryota satoshi shigeru shinichi shinji shohei shota
    shunsuke susumu tadashi taichi takahiro takashi takayuki takeshi takuya taro tatsuya tetsuya
    tomohiro toru toshiaki toshihiro toshio tsuyoshi yasuhiro yasuo yohei yoichi yoshihide yoshihiko
    yoshimasa yoshio yosuke yuichi yuji yukio yusuke yuta yutaka

    agus andri ari arief bambang budi darmawan dedi eko gibran hendra hidayat indra irwan joko luhut
    prabowo ridwan rizal setya slamet sofyan susilo sutrisno syahrul teguh totok wahyu widodo yudi
    yusril anies azmin khairy mahathir mohamad muhyiddin najib rafizi shafie syed bongbong benigno
    efren jejomar isko manny teodoro panfilo duc dung hieu hoang huy khanh minh phong quang quoc
    thanh trung tuan vinh prayut srettha somchai thaksin thanathorn

    alvaro álvaro andres andrés ángel armando arturo augusto beto cesar césar claudio cristian
    cristiano cristobal cuauhtémoc daniele danilo dario emilio ernesto esteban evo fabian fabio
    fabrizio federico fernão flavio flávio francesco gabriel geraldo germán gilberto gilmar gonzalo
    gustavo héctor hector heriberto hernán horacio humberto ignacio iñaki iñigo jair jairo joao joão
    joaquín jônatas josep juanma leandro leonardo leopoldo luiz marcelo marcio márcio mariano mateo
    matías mauricio maurício mauro maximo nestor néstor nicolás octavio oriol osvaldo otávio pep
    pere raimundo ramiro raúl renato rené rogelio rogério romeu rubén rui salvatore sebastián sérgio
    silvano simón stefano tabaré tarcísio tomás ubaldo valter vicente víctor xabier yago luigi
    enrico alfonso alessandro alessio antonello beppe carlo davide edoardo ettore fausto filippo
    gennaro giacomo gianluca gianluigi gianni gino guido ignazio luciano marcello maurizio nunzio
    paolo pasquale pietro raffaele riccardo rocco romano sandro tommaso ugo umberto valerio

    aksel arne arvid asbjørn asger bengt birger bjarne carsten cato christer einar eirik elmar espen
    esko flemming frode geir göran hakan håkan halvard heikki henning ilkka jaakko jari jens jesper
    jorma juha jukka jussi jyri kåre kari kasper kjell knut kristian kristoffer lasse leif magne
    magnus mads matti mikael mikkel mogens morten niklas niels øystein ove paavo pekka petteri petri
    poul preben rasmus reijo risto roald sauli seppo sigurd sindre søren soren steinar sten stig
    ståle svein tage tapio tarjei teemu terje thorbjørn timo toivo tommi tord torbjörn torsten trond
    troels trygve uffe ulf urho veikko vidar arnaud aurélien baptiste benoit benoît bertrand cédric
    christophe clément damien didier édouard edouard éric étienne etienne fabien fabrice florian
    franck frédéric gérald gérard gilles grégoire guillaume hervé jean-baptiste jean-claude
    jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jérôme
    joël julien kylian loïc ludovic luc mathieu matthieu maxime patrice quentin raphaël rémi rémy
    sébastien serge stéphane sylvain théo thibault thierry tristan valéry yannick yoann zinedine
    armin arnd burkhard detlef eberhard eckhard egon ekkehard gernot gero götz günther hartmut heiko
    hendrik hubertus holger horst hubert jochen jörg jörn karl-heinz karsten lothar lukas lutz malte
    marius marko maik norbert ole ottmar rainer ralf reinhard reinhold rüdiger sascha siegfried
    sigmar sönke thorsten thilo tilman tino torben udo uli uwe veit volkmar wilfried winfried
    wolfram daan diederik ernst-jan gerrit geert henk jaap jelle joost joris kees klaas koen luuk
    maarten marijn martijn menno onno pepijn rens roel ruud sander sjoerd teun thijs wouter wim
    willem wopke ivar arild asle eivind erling helge jostein kjetil pål petter ragnar sivert snorre
    torgeir tormod vegard yngve sture tore gustaf gustav oskari ilmari

    aleksander aleksandar aleksei aleksey anatoly anatoliy andriy antonin arkady arseniy artem
    artyom bartosz bogdan bohdan branko czeslaw darek dariusz denys dmytro dragan dusan dušan eduard
    evgeny fyodor georgi gennady goran grigory grzegorz gyorgy györgy hristo ihor ilir ivica jacek
    jaroslav jarosław jaroslaw jerzy jiri jiří josip kamil karel kiril kirill konstantin krzysztof
    lajos laszlo lászló lech leonid ljubomir lukasz łukasz lubos maksim maksym marcin marek mariusz
    maros mateusz matjaz mihai mikheil mikola milorad milos miloš miroslav mykhailo mykola nenad
    nikola nikolay ognjen oleh oleksandr oleksiy ostap pavlo petar petro plamen radoslav radosław
    radoslaw radovan rados ramush rostyslav ruslan rustem rumen sandor sándor sava semyon serhiy
    serhii slobodan stanislav stanisław stanislaw stepan sviatoslav szymon tadeusz taras tibor
    timofey tomáš tomasz traian valery vasil vasyl vadim valentin veselin viacheslav vitali vitaliy
    vitaly vlad vladislav vojtech vsevolod vyacheslav witold wojciech yaroslav yegor yevgeny yevhen
    yuriy zbigniew zdenek zeljko zlatan zoltan zoltán zoran zurab ekrem kemal devlet ahmet hulusi
    mevlut mevlüt murat ömer özgür selahattin süleyman tayyip yilmaz giorgos kyriakos antonis
    dimitris nikos panagiotis stavros yanis yannis avi avigdor ehud eyal gadi gideon itamar moshe
    naftali shimon yair yoav yossi

    akeem antoine antwan darnell darryl demetrius deandre deangelo dejuan deshaun deshawn devante
    devin dewayne jabari jakobe jalen jamaal jamar jamarcus javon jermaine kareem keyshawn kyrie
    lamar lamarcus lavar lebron malik marshawn montrell myles nate raheem rasheed shaquille tavon
    terrell terrence treyvon trevon trae tyree tyrese tyrell tyrone tyshawn aiden braden brayden
    caden caleb cole colby colton dustin jaden jayden josiah kaden kellan landon levi wyatt zach
    zack

    dex dexter tate zac zayn shawn ansel denzel keanu taika jaxon alfie archie ollie reece wes
    wesley vinnie zak finley kobe neymar novak rafa andy lando

    kayden jaylen ayden cody damian damon darius dillon dominick donte donovan emmett ernie
    ezekiel ezra floyd gerardo gilbert glen gordon graham gus horace irvin isaiah isiah jamel
    jarrod jarvis jaxson jayce jed jeffery jerrod joey jonah kaleb keegan keenan kelvin kendrick
    kenny kurtis lamont lance lester lewis lloyd lonnie luther lyle marlon micah mitchell
    nathanael neal nelson nolan norman orville otis owen percy randall randolph raphael reggie
    reginald rex rhett roderick roscoe rufus russ russell scotty sherman silas spencer stewart
    terrance theo trent trey tyson vaughn vernon vince virgil wade wallace warren wilbert
    wilfred willis xander zachariah zander zeke duane elmer elton garry grover hank lenny murray
    stu walt wally freddy gabe jimmie rolando thad vito
    """.split()
)
WOMEN = frozenset(
    """
    ailish aine áine aisling aoife aoibheann bláthnaid brid bríd bronagh bronwen caitriona caoimhe
    catriona ciara cliona clíona clodagh cerys deirdre eabha eilidh eilís eimear éilis emer eithne
    fidelma fionnuala gráinne grainne gwyneth iseult jacinta mairead máiréad maeve maura mhairi moya
    muireann myfanwy niamh noreen nuala oonagh orla órla orlaith roisin róisín ríona saoirse shauna
    siân sian sinead sinéad siobhan siobhán síofra sorcha treasa

    abike adaeze adaobi adeola aderonke adunni amaka aminat aishat bimbo bisi bolanle bukky bukola
    bunmi chiamaka chidinma chimamanda chinwe chioma dolapo ebele ego folake folasade funke
    funmilayo hadiza halima hauwa ifeoma ifeyinwa kemi khadija lola maryam ngozi nkechi nneka oby
    obiageli oluchi omolara omotola ronke sade simi titilayo toyin tiwa uzoamaka yetunde zainab
    abena adjoa adwoa afua akosua akua ama araba efua ekua esi yaa aminata aissatou awa coumba fatou
    fatoumata kadiatou mariama nafissatou ndeye oumou achieng adhiambo akinyi anyango atieno awino
    chebet cherono jepkosgei muthoni njeri nyambura wairimu wambui wangari wanjiku wanjiru waris

    ayanda bathabile busisiwe dineo kgomotso lerato lindiwe mapisa naledi nkosazana nokuthula
    nomvula nomsa nonhlanhla nosiviwe ntombi nthabiseng palesa phumzile pumla thandeka thandiwe
    thuli thulisile zanele zodwa zoleka chipo joice rudo rutendo tsitsi

    aarti aditi aishwarya akansha alka amrita ananya anika anjali anju ankita anupama anuradha
    aparna archana aruna arundhati asha babita bhavana bhavna chitra deepa deepika deepti devika
    divya durga ekta geeta geetha gita hema indira indu jaya jayalalithaa jhulan jyoti kajal kalpana
    kamala kanimozhi karishma kareena katrina kavita kavitha kriti lakshmi lata latha leela madhu
    madhuri malini mamata manisha mayawati medha meena meenakshi meera meghna mithali mrinal nandini
    neelam neeta neha nirmala nisha nita padma padmini pallavi pooja poonam prachi pragya pratibha
    preeti priyanka priya purnima radha radhika ramya rani rashmi rekha renuka reshma richa ritu
    roopa ruchi rupa sakshi sangeeta saraswati sarita saroj savita seema shabana shalini sharmila
    sheetal shilpa shobha shreya shruti shweta smita smriti sneha sonal sonali sridevi sudha sujata
    sulochana sumitra sunita supriya sushma swara swati tanvi teesta trupti uma urmila usha vandana
    vani varsha vasundhara vasanthi vidya vrinda yamini zoya aasia ambreen asma bushra farah farhana
    farzana fehmida firdous hajra hina humaira iqra kulsoom lubna mahira mahnoor mehbooba mehreen
    mehwish momina nasreen nighat nusrat parveen qurat rabia rashida rehana rukhsana rubina sadaf
    sadia saima saira sajida salma samina sania sehrish shabnam shagufta shaista shazia shehla
    sherry tahira tasneem uzma yasmeen yasmin zahida zareen zeba zubaida hasina khaleda sheikha
    chandrika sirimavo

    abeer afaf ahlam amal amani amna anoud arwa asmaa aya azza bayan dalal dalia dina doaa eman
    faten faiza farida fatemeh fatma ghada hala hanaa hanan hanin hayat heba hend hiba houda huda
    iman inas jihan jumana karima khadijah khawla laila lamia latifa layla leyla lina loubna loujain
    lujain maha majida malak manal mariam marwa maysoon mouna nada nadine nagwa nahla najla najwa
    nawal nesreen noha noura nour nouf rabab raghad randa rania rasha reem rima rola ruba rula safa
    sahar salwa samia samira sawsan shaima shatha shirin soha souad suha sumaya suzan tahani thuraya
    wafa wafaa walaa widad yara yousra zahra zahraa zeina zeinab nazanin masih mahsa nargis narges
    parisa niloufar

    aiko akemi akiko asuka atsuko ayaka ayako ayumi chie chieko chiyo emi emiko eriko etsuko fumiko
    hana hanako haruka harumi hideko hiroko hisako honoka itsuko junko kaori kayo kazuko keiko
    kiyoko kumiko kyoko maki mako mami manami mariko masako mayu mayumi megumi michiko midori miho
    mika miki mineko misaki mitsuko miyuki mizuho momoko nagisa nanako naoko natsuko noriko reiko
    rie rieko rika rina risa ryoko sachiko sakura sanae satoko sayaka sayuri seiko shizuka shoko
    sumiko tamaki tomoko tomomi yasuko yoko yoshiko yui yuka yukari yukiko yuko yumi yumiko yuriko

    aisyah ayu dewi dian endang fitri indah kartika khofifah lestari megawati nurul puteri putri
    rini retno rosmah siti sulastri susi tuti wati yuni imelda leni loida hoa huong lan linh ngoc
    nhung phuong thao thuy trang yingluck paetongtarn

    adriana alejandra alessandra alma amparo angélica ángeles antonella arantxa ariadna aurora
    beatriz belén benita blanca bruna carlota carme catalina cecília chiara clarice cláudia
    concepción consuelo cristiane damares débora delcy dilma dolors elda elisa elisabetta elvira
    emanuela emilia ema esperanza estela eugenia fabiana fátima federica fernanda filipa francesca
    gabriella gisele giovanna gleisi graciela guadalupe heloísa inês inés irma isadora ivete jimena
    josefina joana juana julieta juliana larissa letizia ligia lidia liliana lorena loredana lourdes
    lucía luciana luísa macarena mafalda maite maricarmen maribel maricela mariana marielle marisa
    marisol micaela michela mirella mireia mónica montserrat natália nieves noelia nuria núria
    ofelia ornella paola patrícia pilar raffaella raissa rocío rosana rosario rosaura rosalía
    roseana rosângela rossella sabina selma sílvia silvina simona socorro soledad solange soraya
    stefania susana talita tânia tereza valentina valeria verónica vilma violeta viviana xiomara
    ximena yulimar zulema

    agneta agnete aino aleksandra anette anneli annika åsa asta bente berit birgitte birte bodil
    bolette britt brit carina cecilie christel dagny ditte ebba eeva elin ellinor elisabet emilie
    freja frida gitte gro grethe gunilla gunhild guri hanne hedvig helle henriette hilde hilkka
    inger ingunn ingvild inkeri jette jonna jytte kaija kajsa kamilla karoline katrine kirsi kjersti
    kristiane lene lilli linn linnea lise liv lotta lotte malin marit marita marjatta mathilda
    merete mette minttu nanna pernille pirkko randi ragnhild rikke riikka ritva sanna saara sigrún
    signe sissel siri siv solveig sofie stina stine sunniva taina tarja tiina tine torunn trine
    tuija tuula tuva unni vigdis vilde vivi adèle agathe amandine amélie anaïs anne-marie annabelle
    annick apolline arlette aurélie aurore axelle bénédicte bérénice capucine cécile céline chantal
    clémence clémentine coralie corinne danièle delphine édith éliane élisabeth élise élodie
    éléonore emmanuelle estelle eugénie fabienne françoise frédérique gaëlle geneviève gisèle
    ghislaine hélène huguette jacinthe jeanne-marie joëlle josette justine laëtitia laetitia laure
    léa léonie liliane lucie ludivine lydie manon margaux marie-claude marie-hélène marie-josée
    marie-pierre marlène maryse mélanie mireille monique muriel myriam nadège nathalie noémie odette
    odile océane olympe pascale perrine raphaëlle rachida régine roselyne sandrine ségolène séverine
    solène stéphanie sylvie thérèse ursule valérie véronique virginie viviane yvette zoé aenne anke
    annalena antje annelie bärbel bettina carola dagmar dorothea dorothee edeltraud elfriede elke
    franka friederike frauke gabi gerda gesine gundula hannelore hedwig heike hella henrike hertha
    hiltrud imke inken irmgard isolde jana johanna jutta katarina katarzyna käthe klara leonie liane
    lieselotte lore magdalena maike mareike margarete margret marlies mechthild meike melitta merle
    nele ricarda rosemarie rosi roswitha saskia sieglinde sigrun steffi svenja swantje ute verena
    veronika waltraud wiebke anouk femke fenna floor hanneke ineke jantje jolande lieke liesbeth
    loes maaike marieke marijke marjolein mieke mirjam neelie nienke sanne sietske sophieke tineke
    truus wendela wies willemijn hege ingeborg rannveig sidsel silje synnøve torill trude wenche
    ylva alva astri ingegerd gunvor margareta

    agata agnieszka aliona alona alyona aneta barbora beata biljana bożena bozena branka danica
    danuta daria darya dagmara dominika dorota dragana dubravka elzbieta elżbieta ekaterina ewa
    galina galyna gordana grażyna halina halyna ilona inna iryna irena ivanna iveta iwona izabela
    jadranka jadwiga jelena jolanta judit kamila karolina katalin katerina kateřina khrystyna kinga
    klaudia kolinda kristyna krystyna ksenia lada larisa lesya liudmila ljubica ljudmila lucyna
    ludmila lyubov magda malgorzata małgorzata marija mariya marketa markéta martyna marzena milena
    miroslava nadezhda nadezda nadiya natalija nataliya natalya natasa nataša nevena oksana olena
    olesya olha oľga orsolya paulina petya polina radmila raisa renata ruzica ružica sanja sanda
    snezana snežana solomiya sofiya svetlana svitlana tatjana tatyana tetiana tetyana urszula
    valentyna valeriya vesna viktoria viktoriia viktoriya violetta wioletta yana yelena yekaterina
    yevgenia yevheniia yulia yuliya yuliia zdenka zinaida zofia zsofia zsuzsa zsuzsanna zuzana
    zuzanna ayşe ayse canan ceren elif emine esra figen gülşen hande meral merve nevin özlem pınar
    sema şeyma tansu tuğba zeynep eleni ioanna vasiliki ayelet gali gila hagit limor merav miri orna
    orly rivka shelly shira tzipi yael yifat

    aaliyah aliyah alyssa aniyah ashanti breonna brianna brittney chantelle deja imani janelle
    jazmine kaitlyn kayla keisha kiara lakeisha lakisha laquisha latasha latisha latonya latoya
    lashonda makayla mckayla mikayla nakia nichelle nyla shaniqua shanice shaquana shonda tameka
    tamika tanisha tawanda teyonna tiana tyra whitney yolonda zendaya addison aubrey ava brooke
    caitlin cassidy gabby haley hailey jodi jodie kaylee kelsey kendra lexi makenna paige shelby

    jade kylie khloe kourtney gigi bella dua selena miley demi jada halle octavia lupita anya
    scarlett keira letitia phoebe imogen isla maisie millie evie elsie ellie lottie tilly jess becca
    rosie rosalie kirsty kirstie lorna nigella davina emmeline serena iga aryna elina

    maddie zoey bri tasha shawnda kenzie addie abby adrienne alaina alana alexia alisha alissa
    amaya angelica angie annmarie antoinette araceli arielle arlene ayanna bernice bertha bessie
    bethany brandi breanna brenna briana bridgette brielle bryanna callie camille candace cara
    carmela carissa carlie cassandra cassie cecelia celeste celia charlene charmaine chasity
    chelsey cherie christa christi cindi claudette cora courtney cristal daphne darla darlene
    deana deanna deb delilah delores desiree doreen dottie edna effie elaina eliza emilee
    ernestine evangeline fannie faye felicia francine freda gabrielle gayle genevieve gianna
    ginny giselle gladys glenda gwendolyn hattie haylee jaclyn jacquelyn janell janette janie
    jasmin jayla jazmin jeannie jenna jillian joann joelle joni josie juliette kaitlin kaitlynn
    kaley kallie kara karly kassandra katelyn katharine kathi katlyn kelli kellie kelsie keri
    kerri kiersten kimberley kira krista kristi kristie kristy krystal kyla kylee kyra laquita
    lauryn lawanda leann leanne leilani lenora leona leta lexie lila lillie lilly lizzie loraine
    lorene louisa lucinda lyla madelyn makenzie mamie mandy mara marcella marci margo mariah
    marissa marla marsha maryann maryanne mattie mavis maxine mckenna meagan meg meredith mindy
    minnie mya myrna nanette nellie nelda nettie nichole nia noelle noemi nola ophelia polly
    portia rachael reba rena renae robyn rochelle rosalyn rosanna roseann roslyn rowena roxie
    ruthie sadie shana shanna shari sharla shawna shayla sheena sheri sherri sherrie sondra
    sonya stacie stefanie stephany susie suzette tabitha talia tami tamra taniya taryn teri
    terri tessie tia tonia tonya traci tracie treva tricia trina trisha trista velma verna vicky
    vickie wilma winnie winona yadira yasmine yesenia zelda zoie zoila
    """.split()
)
