"""A rule condemns what is false and nothing that is true: what once misled, beside what may be said."""

import pytest

from tests.judged.case import Case
from tests.judged.facts import facts_of
from tests.judged.reader import Said, View
from tests.judged.rules import RULES, false_words

BUGIS, CITY, PROVINCE = "21.72.03.1005", "21.72", "21"
RT = "21.72.03.1005-RW006-RT001"
SAMPLE, DOCUMENTED = "contoh", "tanjungpinang"

MISLED = (
    # rule, page and part, dataset, place, year, kind of words, what is false, what is true
    ("denial", "indicators", SAMPLE, BUGIS, "2019", "headline",
     "Belum tercatat survei kriteria untuk Kampung Bugis.",
     "2 dari 7 RT masih kumuh menurut survei 2018."),
    ("denial", "indicators?show=change", SAMPLE, BUGIS, "2019", "headline",
     "Belum ada dua survei Kampung Bugis yang dapat disandingkan.",
     "RT kumuh: 7 dari 7 pada 2016, 2 pada 2018."),
    ("denial", "overview", SAMPLE, BUGIS, "2019", "card",
     "Perlu survei 16 kriteria di 7 RT yang belum memiliki angka sendiri.",
     "2 RT masih di atas ambang (survei 2018)."),
    ("denial", "rt", SAMPLE, RT, "2019", "headline",
     "No survey of criteria is recorded for RT 001 / RW 006.",
     "RT 001 / RW 006: 45 of 80 points, moderate slum (2018 survey)."),
    ("denial", "overview", DOCUMENTED, "21.72.03.1004", "all", "headline",
     "Belum ada angka luas kumuh untuk Penyengat.",
     "Luas kumuh Penyengat: 25,98 ha (SK 2022)."),
    ("denial", "overview", DOCUMENTED, CITY, "all", "card",
     "Menurut SK 2014, belum ada angka pembanding.",
     "Menurut SK 2014; pernyataan 2021 menyebut 200,00 ha."),
    ("denial", "spending", DOCUMENTED, BUGIS, "2020", "headline",
     "Belum ada kegiatan yang tercatat untuk Kampung Bugis.",
     "Tidak ada kegiatan tercatat pada 2020; sebelumnya 7."),
    ("denial", "spending?show=need", SAMPLE, BUGIS, "2021", "headline",
     "Bangunan gedung di Kampung Bugis: kekurangan 353 bangunan; tidak tercatat kegiatan selesai pada 2021.",
     "Bangunan gedung di Kampung Bugis: tidak tercatat kegiatan selesai pada 2021; sebelumnya 180."),
    ("denial", "collaboration", SAMPLE, BUGIS, "2021", "remark",
     "Belum ada janji yang tercatat di Kampung Bugis pada 2021.",
     "5 dari 7 janji di Kampung Bugis dipenuhi sampai akhir 2021."),
    ("denial", "overview", DOCUMENTED, "21.72.03.1005-RW002", "all", "card",
     "Belum ada RT yang tercatat di tempat ini.",
     "1 RT tercatat, di luar kawasan kumuh."),
    ("denial", "spending?show=checks", SAMPLE, BUGIS, "all", "headline",
     "No check of 40 finished physical works in Kampung Bugis is recorded.",
     "15 of 40 finished physical works checked; 10 still in use."),
    ("denial", "collaboration", SAMPLE, BUGIS, "all", "headline",
     "Belum ada peristiwa kerja sama yang tercatat di Kampung Bugis.",
     "5 dari 8 janji di Kampung Bugis dipenuhi."),
    ("later", "rt", SAMPLE, RT, "2014", "lists.groups.summary",
     "12 kegiatan; terakhir Saluran drainase 160 m (2020)",
     "Belum ada kegiatan selesai sampai akhir 2014."),
    ("later", "collaboration", SAMPLE, BUGIS, "2016", "remark",
     "1 janji yang dibuat · Kampung Bugis · keadaan pada 27 November 2026.",
     "1 janji yang dibuat · Kampung Bugis · keadaan pada akhir 2016."),
    ("newest_survey", "indicators", SAMPLE, BUGIS, "all", "headline",
     "2 dari 7 RT masih kumuh menurut survei 2018.",
     "1 dari 7 RT masih kumuh menurut survei 2020."),
    ("overdue", "overview", SAMPLE, BUGIS, "2016", "card",
     "7 RT masih kumuh (survei 2016); 1 janji yang lewat tenggat belum tercatat dipenuhi.",
     "7 RT masih kumuh (survei 2016)."),
    ("overdue", "collaboration", SAMPLE, BUGIS, "all", "headline",
     "5 dari 8 janji di Kampung Bugis dipenuhi; 2 lewat tenggat.",
     "5 dari 8 janji di Kampung Bugis dipenuhi; 1 lewat tenggat."),
    ("newest", "overview", SAMPLE, BUGIS, "all", "headline",
     "Luas kumuh Kampung Bugis turun 75,4 % menjadi 4,66 ha pada 2018.",
     "Luas kumuh Kampung Bugis: 4,66 ha (pengukuran 2018, bertentangan); 2,38 ha (survei 2020)."),
    ("newest", "trends", DOCUMENTED, CITY, "all", "headline",
     "Luas kumuh Kota Tanjungpinang: 150,41 ha menurut SK 2014.",
     "Luas kumuh Kota Tanjungpinang: 150,41 ha (SK 2014); 200,00 ha (pernyataan Agustus 2021)."),
    ("kinds", "overview", DOCUMENTED, BUGIS, "all", "headline",
     "Slum area of Kampung Bugis fell by 75.4 % to 4.66 ha in 2018.",
     "Slum area of Kampung Bugis: 4.66 ha (2018 report), 75.4 % below the 2014 decree."),
    ("contested", "overview", SAMPLE, CITY, "2018", "headline",
     "Luas kumuh Kota Tanjungpinang: 4,66 ha (2018).",
     "Luas kumuh Kota Tanjungpinang: 4,66 ha (2018, bertentangan)."),
    ("known_areas", "overview", DOCUMENTED, BUGIS, "2014", "card", "4,66 ha", "18,92 ha"),
    ("dated", "overview", SAMPLE, BUGIS, "all", "headline",
     "Luas kumuh Kampung Bugis: 4,66 ha (pengukuran 2020, bertentangan); 2,38 ha (survei 2018).",
     "Luas kumuh Kampung Bugis: 4,66 ha (pengukuran 2018, bertentangan); 2,38 ha (survei 2020)."),
    ("pace", "trends?show=pace", DOCUMENTED, BUGIS, "all", "headline",
     "Luas kumuh Kampung Bugis berkurang 3,57 ha setahun (2014–2018).",
     "Laju penurunan luas kumuh Kampung Bugis belum dapat dihitung."),
    ("pace", "trends?show=pace", SAMPLE, BUGIS, "2020", "headline",
     "… berkurang 4,14 ha setahun (survei 2016–2020); nol pada 2030 perlu turun 0,60 ha setahun.",
     "… berkurang 4,14 ha setahun (survei 2016–2020); nol pada 2030 perlu turun 0,24 ha setahun."),
    ("scope", "spending", SAMPLE, CITY, "all", "headline",
     "Rp20,07 miliar untuk 38 kegiatan di Kota Tanjungpinang.",
     "Rp20,07 miliar untuk 38 kegiatan di Kota Tanjungpinang, yang tercatat hanya Kelurahan Kampung Bugis."),
    ("scope", "overview", DOCUMENTED, PROVINCE, "2014", "headline",
     "Luas kumuh Kepulauan Riau: 150,41 ha menurut SK 2014.",
     "Luas kumuh Kepulauan Riau: yang tercatat hanya Kota Tanjungpinang, 150,41 ha (SK 2014)."),
    ("scope", "indicators", SAMPLE, CITY, "all", "headline",
     "1 of 7 RTs are still slum by the 2020 survey.",
     "1 of 7 RTs are still slum by the 2020 survey; only Kelurahan Kampung Bugis is recorded."),
    ("family", "spending", SAMPLE, BUGIS, "all", "headline",
     "Rp20,07 miliar untuk 38 kegiatan di Kampung Bugis; 37,9 % dari APBN skala kawasan.",
     "Rp20,07 miliar untuk 38 kegiatan di Kampung Bugis; APBN 62,7 %."),
    ("family", "spending?show=flow", SAMPLE, BUGIS, "all", "headline",
     "APBN skala kawasan untuk Ruang terbuka publik: Rp3,51 miliar, 17,5 % dari seluruhnya.",
     "APBN untuk Jalan beton: Rp3,7 miliar, 18,5 % dari seluruhnya."),
    ("sums", "spending", SAMPLE, BUGIS, "2019", "headline",
     "Rp20,08 miliar untuk 4 kegiatan.", "Rp1,1 miliar untuk 4 kegiatan."),
    ("rts", "indicators", SAMPLE, BUGIS, "all", "headline",
     "2 dari 7 RT masih kumuh menurut survei 2020.",
     "1 dari 7 RT masih kumuh menurut survei 2020."),
    ("rts", "indicators?show=distance", SAMPLE, BUGIS, "2019", "headline",
     "2 dari 7 RT belum di bawah ambang 16 poin.",
     "Survei 2018: 2 dari 7 RT belum di bawah ambang 16 poin."),
    ("places", "overview", DOCUMENTED, BUGIS, "all", "card",
     "1 kawasan kumuh, 7 RT tercatat.", "1 kawasan kumuh, 8 RT tercatat."),
    ("works", "overview", SAMPLE, BUGIS, "all", "card", "43 kegiatan", "43 kegiatan selesai"),
    ("works", "spending?show=checks", SAMPLE, BUGIS, "all", "headline",
     "15 dari 40 kegiatan yang selesai pernah diperiksa; 10 masih dipakai.",
     "15 dari 40 kegiatan yang meninggalkan bangunan pernah diperiksa; 10 masih dipakai."),
    ("volumes", "overview", SAMPLE, BUGIS, "all", "card",
     "Perbaikan rumah 198 unit.", "Perbaikan rumah 180 unit."),
    ("promises", "collaboration", SAMPLE, BUGIS, "2019", "headline",
     "1 dari 2 janji tahun 2019 di Kampung Bugis dipenuhi.",
     "5 dari 6 janji di Kampung Bugis dipenuhi sampai akhir 2019."),
    ("promises", "collaboration", SAMPLE, BUGIS, "all", "headline",
     "99 peristiwa kerja sama tercatat di Kampung Bugis; janji belum tercatat.",
     "5 dari 8 janji di Kampung Bugis dipenuhi."),
    ("scores", "rt", SAMPLE, RT, "all", "headline",
     "RT 001 / RW 006: kumuh ringan menurut survei 2020, 28 dari 80 poin.",
     "RT 001 / RW 006: kumuh ringan menurut survei 2020, 26–31 dari 80 poin."),
    ("scores", "trends", SAMPLE, BUGIS, "all", "section",
     "Pada 2020: 2 RT kumuh ringan, 0 sedang, 0 berat, 5 tidak kumuh.",
     "Pada 2020: 1 RT kumuh ringan, 0 sedang, 0 berat, 6 tidak kumuh."),
    ("uncovered", "spending?show=need", SAMPLE, BUGIS, "all", "alt",
     "Proteksi kebakaran: Hidran: Kebutuhan 622 unit (2016)",
     "Proteksi kebakaran: Hidran: 622 unit bangunan belum terlindungi (2016)"),
    ("per_hectare", "spending?show=need", DOCUMENTED, CITY, "all", "section",
     "Rp165,32 juta per hektare", "Rp24,67 miliar di 18,92 ha"),
    ("language", "overview", SAMPLE, BUGIS, "all", "headline",
     "1 dari None RT masih kumuh.", "1 dari 7 RT masih kumuh."),
    ("language", "overview", SAMPLE, BUGIS, "all", "label",
     "Show the table", "Lihat angkanya"),
)  # fmt: skip


def case_of(page: str, dataset: str, place: str, year: str, kind: str, words: str) -> Case:
    """A view on which these words stand alone."""
    name, _, choices = page.partition("?")
    english = any(word in words.split() for word in ("of", "are", "the", "survey", "No"))
    language = "en" if english and words != "Show the table" else "id"
    chosen = (tuple(choices.split("=")),) if choices else ()
    return Case(View(name, dataset, place, year, language, chosen), facts_of(dataset), (Said(kind, words),))


@pytest.mark.parametrize(
    ("rule", "page", "dataset", "place", "year", "kind", "false", "true"),
    MISLED,
    ids=lambda words: str(words)[:40],
)
def test_what_misled_is_condemned_and_what_may_be_said_is_not(
    rule: str, page: str, dataset: str, place: str, year: str, kind: str, false: str, true: str
):
    condemned = case_of(page, dataset, place, year, kind, false)
    assert list(RULES[rule](condemned))
    assert not list(RULES[rule](case_of(page, dataset, place, year, kind, true)))


def test_every_rule_has_a_sentence_that_it_condemns():
    assert set(RULES) - {row[0] for row in MISLED} == {"map_sum", "unsurveyed"}


@pytest.mark.parametrize(("cell", "right"), [("35,0–65,0 %", False), ("belum disurvei", True)])
def test_an_rt_that_nobody_surveyed_has_no_number(cell: str, right: bool):
    table = (
        Said("table.columns.label", "Tempat"),
        Said("table.columns.label", "1a"),
        Said("table.rows", "RT 001 / RW 001 · Kampung Bugis"),
        Said("table.rows", cell),
    )
    case = Case(View("indicators", DOCUMENTED, BUGIS, "all", "id"), facts_of(DOCUMENTED), table)
    assert (not list(RULES["unsurveyed"](case))) == right


def test_the_headline_of_a_map_is_the_sum_of_its_labels():
    labels = (Said("map.label", "Kampung Bugis\n4,66 ha"), Said("map.label", "Senggarang\n14,81 ha"))
    view = View("map", DOCUMENTED, "21.72.03", "all", "id")
    for words, right in (
        ("2 kawasan kumuh di Tanjungpinang Kota, 33,73 ha menurut SK 2014.", False),
        ("2 kawasan kumuh di Tanjungpinang Kota, 19,47 ha menurut angka terbaru.", True),
        ("2 kawasan kumuh di Tanjungpinang Kota, 33,73 ha (SK 2014); 1 punya angka lebih baru.", True),
    ):
        case = Case(view, facts_of(DOCUMENTED), (Said("headline", words), *labels))
        assert ("map_sum" not in {rule for rule, _, _ in false_words(case)}) == right
