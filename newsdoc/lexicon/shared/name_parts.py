"""What stands around and inside a name besides its words: *Dr.*, *Jr.*, *PhD*, *van der*."""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

# Before a name: "Dr. Ann Ek", "Staff Sgt. Bo Ask".
RANKS = phrases("""
    dr, dr., prof, prof., professor, mr, mr., mrs, mrs., ms, ms., miss, sir, dame, lord, lady, rev
    rev., reverend, father, fr., sister, brother, rabbi, imam, pastor, bishop, archbishop, deacon
    sen, sen., senator, rep, rep., representative, gov, gov., governor, congressman, congresswoman
    hon., judge, justice, capt, capt., captain, lt, lt., lieutenant, col, col., colonel, maj, maj.
    major, gen, gen., general, sgt, sgt., sergeant, cpl, cpl., corporal, pfc, pvt, pvt., spc, spc.
    airman, cmdr, cmdr., commander, adm, adm., admiral, ensign, herr, frau, dipl.-ing., mag., ing.
    univ.-prof., pd, priv.-doz., m., mme, mlle, maître, me, don, doña, sr., sra., dott., dott.ssa
    avv., ing, mgr., dra., drs., ir.
""")
# Behind a name: they belong to it, degrees do not.
SUFFIXES = phrases("jr, jr., sr, sr., ii, iii, iv, junior")
DEGREES = phrases("""
    phd, ph.d., ph.d, md, m.d., m.d, ma, m.a., mba, m.b.a., rn, r.n., jd, j.d., esq, esq., dds
    d.d.s., obe, mbe, cbe, qc, kc, mp, m.p., mep, msc, bsc, llb, llm, d.phil., dphil, edd, ed.d.
    rd, rdn, cpa, cfa, frs, usn, usaf
""")
# Small words inside a name: "Ann van der Ek".
PARTICLES = phrases("""
    de, del, della, dello, degli, dei, di, da, das, dos, do, du, des, la, le, lo, los, las, van
    von, vom, zu, zur, zum, den, der, ter, ten, te, het, 't, op, bin, ibn, ben, bint, al, el, al-
    abu, af, av, y, e, i, san, santa, st., saint, mac, d', l', dal, dalla, dell', in't, ap, vander
    vande
""")
# Those that stay small where a name is written in normal case: "VAN DER EK", "van der Ek".
SMALL_PARTICLES = phrases("""
    de, del, della, dello, dei, di, da, das, dos, do, du, des, van, von, vom, zu, zur, der, den
    ter, ten, y, e
""")
# Before a rank: "Staff Sgt. Bo Ask".
RANK_OPENERS = phrases("staff, senior, chief, petty, first, master, tech")

GROUPS: Mapping[str, frozenset[str]] = {
    "ranks": RANKS,
    "name_suffixes": SUFFIXES,
    "degrees": DEGREES,
    "name_particles": PARTICLES,
    "small_particles": SMALL_PARTICLES,
    "rank_openers": RANK_OPENERS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
