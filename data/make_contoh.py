"""Write data/contoh/: the illustrative dataset that shows every page filled.

The seven RTs of Kampung Bugis are real and so are a few totals (18.92 ha in 2014, 4.66 ha
left in 2018, 420 irregular buildings, 1,460.39 m of bad road); every other figure is made up
and says so. A baseline of 2016 is written out below; the surveys of 2018 and 2020 follow from
it as *before, less what the works handled, plus a small drift*, because a survey never agrees
to the last house with the reports of the works.

    python -m data.make_contoh [output folder]

The seed is fixed, so two runs write the same bytes.
"""

import csv
import json
import math
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from dashboard.reading.columns.schema import schema_of
from data.make_ground import write_ground
from data.seal import seal

Row = dict[str, Any]
Volumes = dict[str, dict[str, Decimal]]  # RT key → criterion → bad volume

HERE = Path(__file__).resolve().parent
SEED = 20182020  # any fixed number: it only moves drift, dates and rupiah a little
SOURCE = "Data contoh (rekaan)"
STATUS = "illustrative"

KELURAHAN = "21.72.03.1005"
KAWASAN = "kawasan:kampung-bugis"

# ---- Places -----------------------------------------------------------------------------

REGIONS = (  # location_id, level, name, parent, population (21.72: public register of codes)
    ("21", "province", "Kepulauan Riau", None, None),
    ("21.72", "city", "Kota Tanjungpinang", "21", 239216),
    ("21.72.03", "kecamatan", "Tanjungpinang Kota", "21.72", None),
    (KELURAHAN, "kelurahan", "Kampung Bugis", "21.72.03", None),
)

BASE_COLUMNS = (
    "verified_area_ha", "buildings", "households", "population", "ideal_road_m", "ideal_drain_m",
)  # fmt: skip

# An RT key is "<RW>.<RT>". Areas add up to 18.92 ha, 6.1 and 6.4 to the 4.66 ha of 2018.
BASES = {
    "1.1": ("2.75", 112, 121, 472, 640, 560),
    "1.2": ("3.10", 124, 133, 516, 760, 640),
    "1.3": ("2.41", 104, 110, 431, 610, 520),
    "6.1": ("2.38", 118, 129, 511, 730, 420),
    "6.2": ("3.32", 146, 158, 627, 980, 560),
    "6.3": ("2.68", 132, 143, 560, 870, 500),
    "6.4": ("2.28", 104, 113, 449, 650, 380),
}

RT_TRAITS = {  # land_legality, other_considerations, typology
    "1.1": ("legal", "medium", "lowland"),
    "1.2": ("legal", "medium", "lowland"),
    "1.3": ("legal", "medium", "waterside"),
    "6.1": ("not_legal", "high", "over water"),
    "6.2": ("legal", "high", "over water"),
    "6.3": ("not_legal", "high", "over water"),
    "6.4": ("not_legal", "high", "over water"),
}

# Items behind the level of the other considerations: strategic value, potential, community support and local
# commitment; and behind legality: tenure and spatial plan. One answer is left open on purpose.
ITEM_COLUMNS = (
    "strategic_value", "development_potential", "community_support", "local_commitment", "tenure_clear",
    "plan_conformity",
)  # fmt: skip
RT_ITEMS = {
    "1.1": ("no", "yes", "yes", "yes", "yes", "yes"),
    "1.2": ("no", "yes", "yes", "yes", "yes", "yes"),
    "1.3": ("no", "yes", "yes", "yes", "yes", "yes"),
    "6.1": ("yes", "yes", "yes", "yes", "no", "yes"),
    "6.2": ("yes", "yes", "yes", None, "yes", "yes"),
    "6.3": ("yes", "yes", "yes", "yes", "yes", "no"),
    "6.4": ("yes", "yes", "yes", "yes", "no", "no"),
}
KAWASAN_ITEMS = ("yes", "yes", "yes", "yes", "no", "yes")
ITEMS_NOTE = "Butir pertimbangan lain dan legalitas lahan adalah rekaan."

# ---- Schematic shapes: equal hexagons, one per RT ---------------------------------------

TILE_ROWS = ("6", "1")  # RW rows from the sea to the land
TILE_ANCHOR = (104.4517, 0.9373)  # lon, lat of the seaward row
TILE_GAP_M = 30.0  # visible gap between the rows
TILE_TOTAL_HA = 18.92
POSITION_ERROR_M = 500
TILE_NOTE = (
    "Skematik, bukan batas RT: tiap sel sepertujuh dari 18,92 ha; bentuk, ukuran, dan letaknya "
    "tidak menggambarkan keadaan lapangan."
)

# ---- Baseline survey 2016 ---------------------------------------------------------------

SURVEYS = (2016, 2018, 2020)
RULE = "permen_2018"

CRITERIA = {  # criterion → unit, column that holds its base
    "building_irregularity": ("unit", "buildings"),
    "building_density": ("ha", "verified_area_ha"),
    "building_substandard": ("unit", "buildings"),
    "road_coverage": ("m", "ideal_road_m"),
    "road_surface": ("m", "ideal_road_m"),
    "water_access": ("kk", "households"),
    "water_quantity": ("kk", "households"),
    "drainage_inundation": ("ha", "verified_area_ha"),
    "drainage_absence": ("m", "ideal_drain_m"),
    "drainage_construction": ("m", "ideal_drain_m"),
    "wastewater_system": ("kk", "households"),
    "wastewater_facility": ("kk", "households"),
    "waste_facility": ("kk", "households"),
    "waste_system": ("kk", "households"),
    "fire_infrastructure": ("unit", "buildings"),
    "fire_equipment": ("unit", "buildings"),
}

# Columns as BASES. Fewer than 80 buildings per hectare everywhere, so density is a true 0.
BASELINE = {
    "building_irregularity": "48 38 34 78 79 80 63",
    "building_density": "0 0 0 0 0 0 0",
    "building_substandard": "60 55 48 90 100 98 82",
    "road_coverage": "90 60 70 210 150 240 190",
    "road_surface": "148.5 196.2 121.4 238.75 318.64 241.3 195.6",
    "water_access": "90 82 70 112 126 115 95",
    "water_quantity": "40 25 30 74 70 66 62",
    "drainage_inundation": "0.72 0.45 0.35 0.62 0.4 0.52 0.58",
    "drainage_absence": "340 330 290 330 360 335 300",
    "drainage_construction": "120 150 140 50 95 80 40",
    "wastewater_system": "94 82 78 122 141 130 106",
    "wastewater_facility": "96 88 80 125 146 133 109",
    "waste_facility": "92 96 72 115 124 120 98",
    "waste_system": "80 72 62 100 104 98 88",
    "fire_infrastructure": "60 66 52 112 118 114 100",
    "fire_equipment": "100 104 90 118 140 126 104",
}

# Difference between a survey and the reports of the works: unit → step, most steps either way.
DRIFT = {"unit": ("1", 2), "kk": ("1", 2), "m": ("0.15", 60), "ha": ("0.01", 2)}
DRIFT_SHARE = 0.4  # of the readings; the others agree with the reports

# Left out of the last survey on purpose, to show what "not surveyed" looks like. No class
# depends on them.
NOT_SURVEYED = {
    (2020, "1.2", "water_quantity"),
    (2020, "1.3", "drainage_inundation"),
    (2020, "6.1", "waste_system"),
}

RANGES = {  # read as a share between two bounds instead of a volume
    (2020, "1.1", "wastewater_facility"): (
        40, 55, "Surveior mencatat kisaran saja; jumlah KK menunggu pendataan ulang.",
    ),
}  # fmt: skip

SURVEY_SOURCES = {
    2016: f"{SOURCE}: survei 2016, dikodekan ulang ke 16 kriteria",
    2018: f"{SOURCE}: survei 2018",
    2020: f"{SOURCE}: survei 2020",
}

SLUM_AREAS = ((2014, Decimal("18.92")), (2018, Decimal("4.66")))

# ---- Activities -------------------------------------------------------------------------

KINDS = {  # kind → unit, description
    "concrete_road": ("m", "Pembangunan jalan beton lingkungan"),
    "walkway": ("m", "Pembangunan pelantar beton"),
    "drain": ("m", "Pembangunan dan perbaikan saluran drainase lingkungan"),
    "house_repair": ("unit", "Rehabilitasi rumah tidak layak huni"),
    "house_painting": ("unit", "Pengecatan rumah warga"),
    "water_network": ("kk", "Perluasan jaringan pipa dan sambungan rumah air minum"),
    "bored_well": ("unit", "Pembuatan sumur bor beserta tandon air"),
    "septic_tank": ("kk", "Pembangunan jamban dan tangki septik"),
    "communal_wastewater": ("kk", "Pembangunan instalasi pengolahan air limbah komunal"),
    "waste_collection": ("kk", "Layanan pengumpulan sampah rumah tangga"),
    "hydrant": ("unit", "Pemasangan hidran kering dan titik isap air"),
    "fire_extinguisher": ("unit", "Pengadaan alat pemadam api ringan untuk kelompok rumah"),
    "public_space": ("m2", "Penataan ruang terbuka publik di tepi air"),
    "cleanup": ("kali", "Gotong royong pembersihan pantai dan kolong rumah"),
    "training": ("kali", "Pelatihan pemeliharaan prasarana bagi warga"),
}

HOUSEHOLD_KINDS = {  # one household served per unit of volume
    "house_repair", "water_network", "septic_tank", "communal_wastewater", "waste_collection",
}  # fmt: skip

IMPLEMENTERS = {  # key of actors.csv → name, so that both files agree
    "bkm": "BKM",
    "ksm": "KSM",
    "perkim": "Dinas Perkim",
    "pupr": "Dinas PUPR",
    "dlh": "Dinas Lingkungan Hidup",
    "damkar": "Dinas Pemadam Kebakaran",
    "balai": "Balai Prasarana Permukiman Wilayah",
    "mitra": "Perusahaan mitra CSR",
}


@dataclass(frozen=True)
class Money:
    """One line of money; `unit_cost` in rupiah per unit of volume, None where not stated."""

    amount_kind: str
    funding_source: str | None
    unit_cost: int | None


@dataclass(frozen=True)
class Work:
    """One activity: `place` is an RT key, an RW number or "kel"; `handled` is its outcome."""

    number: str
    place: str
    kind: str
    volume: str
    implementer: str
    programme: str
    money: tuple[Money, ...]
    handled: dict[str, dict[str, str]] = field(default_factory=dict)
    households: int | None = None
    stage: str = "handed_over"
    cost_note: str | None = None
    note: str | None = None

    @property
    def year(self) -> int:
        return int(self.number[:4])

    @property
    def activity_id(self) -> str:
        return f"CTH-{self.number}"


def realised(source: str | None, unit_cost: int) -> tuple[Money, ...]:
    return (Money("realised", source, unit_cost),)


def ladder(source: str, budget: int, contract: int, spent: int) -> tuple[Money, ...]:
    """The three lines of one activity, which a reader must never add up."""
    return (
        Money("budget", source, budget),
        Money("contract", source, contract),
        Money("realised", source, spent),
    )


NOT_STATED = (Money("unstated", None, None),)

WORKS = (
    Work(
        "2016-01", "1.1", "drain", "190", "ksm", "KOTAKU", realised("apbn_bdi", 1_250_000),
        {"drainage_absence": {"1.1": "190"}, "drainage_inundation": {"1.1": "0.16"}},
        households=70,
    ),
    Work(
        "2016-02", "kel", "training", "2", "bkm", "KOTAKU", realised("apbn_bdi", 12_500_000),
        stage="done", note="Pelatihan bagi calon kelompok pemelihara di dua RW.",
    ),
    Work(
        "2016-03", "kel", "cleanup", "6", "bkm", "Gotong royong",
        (Money("unstated", "swadaya", None),), stage="done",
        note="Tenaga dan bahan dari warga; nilainya tidak dicatat.",
    ),
    Work(
        "2016-04", "6.2", "septic_tank", "35", "perkim", "Sanitasi perkotaan",
        realised("dak", 7_200_000),
        {"wastewater_system": {"6.2": "35"}, "wastewater_facility": {"6.2": "33"}},
    ),
    Work(
        "2017-01", "1.3", "concrete_road", "150", "ksm", "KOTAKU",
        realised("apbn_bdi", 2_900_000),
        {"road_surface": {"1.3": "150"}, "building_irregularity": {"1.3": "4"}},
        households=46,
        note="Panjang terbangun melebihi panjang jalan rusak yang tercatat pada survei 2016.",
    ),
    Work(
        "2017-02", "1.2", "concrete_road", "140", "pupr", "Prasarana kota",
        (Money("contract", "apbd_kota", 2_600_000),),
        {
            "road_surface": {"1.2": "136"},
            "building_irregularity": {"1.2": "8"},
            "fire_infrastructure": {"1.2": "10"},
        },
        households=52, note="Hanya nilai kontrak yang tersedia.",
    ),
    Work(
        "2017-03", "1", "waste_collection", "143", "dlh", "Persampahan kota",
        realised("apbd_kota", 420_000),
        {
            "waste_facility": {"1.1": "52", "1.2": "51", "1.3": "40"},
            "waste_system": {"1.1": "45", "1.2": "37", "1.3": "32"},
        },
    ),
    Work(
        "2017-04", "1.1", "house_repair", "22", "perkim", "Rehab RTLH",
        realised("apbd_prov", 18_500_000), {"building_substandard": {"1.1": "22"}},
    ),
    Work(
        "2017-05", "1", "house_repair", "24", "mitra", "Rehab RTLH", realised("csr", 24_000_000),
        {"building_substandard": {"1.2": "12", "1.3": "12"}},
    ),
    Work(
        "2017-06", "1.1", "septic_tank", "34", "perkim", "Sanitasi perkotaan",
        realised("dak", 7_800_000),
        {"wastewater_system": {"1.1": "34"}, "wastewater_facility": {"1.1": "32"}},
    ),
    Work(
        "2017-07", "1", "septic_tank", "60", "ksm", "KOTAKU", realised("apbn_bdi", 6_600_000),
        {
            "wastewater_system": {"1.2": "32", "1.3": "28"},
            "wastewater_facility": {"1.2": "32", "1.3": "28"},
        },
    ),
    Work(
        "2017-08", "1", "water_network", "128", "pupr", "Air minum perkotaan",
        realised("apbd_kota", 4_300_000),
        {
            "water_access": {"1.1": "50", "1.2": "44", "1.3": "34"},
            "water_quantity": {"1.1": "20", "1.2": "10", "1.3": "10"},
        },
    ),
    Work(
        "2017-09", "1", "drain", "310", "ksm", "KOTAKU", realised("apbn_bdi", 1_400_000),
        {
            "drainage_absence": {"1.2": "160", "1.3": "110"},
            "drainage_construction": {"1.3": "40"},
        },
        households=124,
    ),
    Work(
        "2018-01", "1", "fire_extinguisher", "63", "mitra", "Pencegahan kebakaran",
        realised("csr", 640_000),
        {"fire_equipment": {"1.1": "70", "1.2": "64", "1.3": "55"}},
        note="Satu alat untuk tiga rumah yang berdekatan.",
    ),
    Work(
        "2018-02", "1", "hydrant", "3", "damkar", "Pencegahan kebakaran",
        realised("apbd_kota", 92_000_000),
        {"fire_infrastructure": {"1.1": "30", "1.2": "22", "1.3": "22"}},
    ),
    Work(
        "2018-03", "6.2", "concrete_road", "390", "balai", "KOTAKU skala kawasan",
        ladder("apbn_kawasan", 3_800_000, 3_620_000, 3_580_000),
        {
            "road_surface": {"6.2": "280"},
            "road_coverage": {"6.2": "110"},
            "building_irregularity": {"6.2": "44"},
            "fire_infrastructure": {"6.2": "40"},
        },
        households=118,
    ),
    Work(
        "2018-04", "6.3", "concrete_road", "190", "balai", "KOTAKU skala kawasan",
        ladder("apbn_kawasan", 10_100_000, 9_750_000, 9_600_000),
        {
            "road_surface": {"6.3": "190"},
            "building_irregularity": {"6.3": "20"},
            "fire_infrastructure": {"6.3": "20"},
        },
        households=74,
        cost_note="Bahan diangkut lewat laut dan jalan bertumpu pada tiang pancang.",
    ),
    Work(
        "2018-05", "6.3", "walkway", "120", "balai", "KOTAKU skala kawasan",
        (Money("disbursed", "apbn_kawasan", 7_400_000),),
        {
            "road_coverage": {"6.3": "120"},
            "building_irregularity": {"6.3": "18"},
            "fire_infrastructure": {"6.3": "15"},
        },
        households=58, note="Nilai pencairan; realisasi akhir belum dilaporkan.",
    ),
    Work(
        "2018-06", "6.4", "house_repair", "21", "perkim", "Rehab RTLH",
        (
            Money("budget", "apbd_kota", 17_000_000),
            Money("realised", "apbd_kota", 16_500_000),
        ),
        {"building_substandard": {"6.4": "21"}},
    ),
    Work(
        "2018-07", "6.3", "house_repair", "46", "perkim", "Rehab RTLH",
        realised("apbd_kota", 16_500_000), {"building_substandard": {"6.3": "46"}},
    ),
    Work(
        "2018-08", "6.2", "house_repair", "36", "perkim", "Rehab RTLH",
        (
            Money("realised", "apbd_kota", 16_500_000),
            Money("realised", "swadaya", 2_100_000),
        ),
        {"building_substandard": {"6.2": "36"}},
        note="Pemilik rumah menambah bahan dan tenaga; dua sumber dana, satu volume.",
    ),
    Work(
        "2018-09", "6.2", "septic_tank", "31", "ksm", "KOTAKU", realised("apbn_bdi", 21_500_000),
        {"wastewater_system": {"6.2": "31"}, "wastewater_facility": {"6.2": "31"}},
    ),
    Work(
        "2018-10", "6.3", "communal_wastewater", "60", "perkim", "Sanitasi perkotaan",
        ladder("dak", 12_000_000, 11_400_000, 11_700_000),
        {"wastewater_system": {"6.3": "60"}, "wastewater_facility": {"6.3": "58"}},
        note="Realisasi melebihi kontrak awal karena adendum pekerjaan pipa.",
    ),
    Work(
        "2018-11", "6", "septic_tank", "48", "ksm", "Kemitraan perguruan tinggi",
        realised("lainnya", 8_400_000),
        {
            "wastewater_system": {"6.1": "22", "6.4": "26"},
            "wastewater_facility": {"6.1": "21", "6.4": "25"},
        },
    ),
    Work(
        "2018-12", "6", "water_network", "168", "balai", "KOTAKU skala kawasan",
        ladder("apbn_kawasan", 5_200_000, 4_950_000, 4_900_000),
        {
            "water_access": {"6.1": "20", "6.2": "68", "6.3": "55", "6.4": "25"},
            "water_quantity": {"6.1": "14", "6.2": "32", "6.3": "26", "6.4": "17"},
        },
    ),
    Work(
        "2018-13", "6", "waste_collection", "222", "dlh", "Persampahan kota",
        realised("apbd_kota", 460_000),
        {
            "waste_facility": {"6.1": "45", "6.2": "69", "6.3": "65", "6.4": "43"},
            "waste_system": {"6.1": "34", "6.2": "54", "6.3": "48", "6.4": "38"},
        },
    ),
    Work(
        "2018-14", "6", "fire_extinguisher", "83", "damkar", "Pencegahan kebakaran",
        realised("apbd_prov", 680_000),
        {"fire_equipment": {"6.1": "38", "6.2": "80", "6.3": "76", "6.4": "54"}},
        note="Satu alat untuk tiga rumah yang berdekatan.",
    ),
    Work(
        "2018-15", "6", "hydrant", "4", "balai", "KOTAKU skala kawasan",
        realised("apbn", 104_000_000),
        {"fire_infrastructure": {"6.1": "24", "6.2": "33", "6.3": "34", "6.4": "25"}},
    ),
    Work(
        "2018-16", "6.2", "drain", "215", "ksm", "KOTAKU", realised("apbn_bdi", 1_550_000),
        {"drainage_absence": {"6.2": "180"}, "drainage_construction": {"6.2": "35"}},
        households=96,
    ),
    Work(
        "2018-17", "6", "drain", "225", "ksm", "KOTAKU", (Money("unstated", None, 1_300_000),),
        {
            "drainage_absence": {"6.1": "30", "6.3": "135", "6.4": "60"},
            "drainage_inundation": {"6.4": "0.03"},
        },
        note="Sumber dana dan jenis nilai tidak disebut dalam laporan.",
    ),
    Work(
        "2018-18", "6.4", "walkway", "165", "balai", "KOTAKU skala kawasan",
        realised("apbn", 6_800_000),
        {
            "road_coverage": {"6.4": "90"},
            "road_surface": {"6.4": "75"},
            "building_irregularity": {"6.4": "13"},
            "fire_infrastructure": {"6.4": "15"},
        },
        households=64,
    ),
    Work(
        "2018-19", "6.1", "walkway", "108", "ksm", "KOTAKU", realised("apbn_bdi", 4_600_000),
        {
            "road_coverage": {"6.1": "60"},
            "road_surface": {"6.1": "48"},
            "building_irregularity": {"6.1": "8"},
            "fire_infrastructure": {"6.1": "8"},
        },
        households=41,
    ),
    Work(
        "2018-20", "6", "house_painting", "160", "mitra", "Kampung warna",
        realised("csr", 2_200_000), households=160, stage="done",
        note="Tidak mengubah nilai kriteria.",
    ),
    Work(
        "2018-21", "kel", "public_space", "2400", "balai", "KOTAKU skala kawasan",
        realised("apbn_kawasan", 1_450_000),
        note="Ruang terbuka publik adalah indikator tambahan tanpa skor.",
    ),
    Work(
        "2019-01", "6.4", "house_repair", "16", "perkim", "Rehab RTLH",
        realised("apbd_kota", 17_500_000), {"building_substandard": {"6.4": "16"}},
    ),
    Work(
        "2019-02", "6.4", "septic_tank", "33", "perkim", "Sanitasi perkotaan",
        realised("dak", 7_500_000),
        {"wastewater_system": {"6.4": "32"}, "wastewater_facility": {"6.4": "33"}},
    ),
    Work(
        "2019-03", "6", "water_network", "85", "pupr", "Air minum perkotaan",
        realised("apbd_prov", 5_100_000),
        {
            "water_access": {"6.1": "32", "6.2": "8", "6.3": "10", "6.4": "35"},
            "water_quantity": {"6.1": "15", "6.4": "20"},
        },
    ),
    Work(
        "2019-04", "6.3", "bored_well", "2", "pupr", "Air minum perkotaan",
        realised(None, 61_000_000),
        {"water_access": {"6.3": "6"}, "water_quantity": {"6.3": "10"}}, households=24,
        note="Sumber dana tidak disebut dalam laporan.",
    ),
    Work(
        "2020-01", "6", "drain", "160", "ksm", "Pembangunan kelurahan",
        realised("dana_kelurahan", 1_200_000),
        {
            "drainage_absence": {"6.1": "70", "6.4": "90"},
            "drainage_inundation": {"6.1": "0.08", "6.4": "0.06"},
        },
        households=66, stage="done",
    ),
    Work(
        "2020-02", "6.1", "house_repair", "15", "perkim", "Rehab RTLH",
        realised("apbd_kota", 17_500_000), {"building_substandard": {"6.1": "15"}}, stage="done",
    ),
    Work(
        "2020-03", "6.1", "walkway", "70", "ksm", "KOTAKU", realised("apbn_bdi", 4_900_000),
        {"road_surface": {"6.1": "70"}, "building_irregularity": {"6.1": "8"}},
        households=30, stage="done",
    ),
    Work(
        "2020-04", "6.1", "waste_collection", "20", "bkm", "Persampahan kota", NOT_STATED,
        {"waste_facility": {"6.1": "20"}, "waste_system": {"6.1": "18"}}, stage="done",
        note="Nilai dan sumber dana tidak tercatat.",
    ),
    Work(
        "2020-05", "kel", "cleanup", "8", "bkm", "Gotong royong", realised("swadaya", 1_500_000),
        stage="done", note="Nilai taksiran konsumsi dan bahan dari warga.",
    ),
    Work(
        "2021-01", "6.1", "house_repair", "18", "bkm", "Rehab RTLH",
        (Money("contract", "csr", 25_000_000),), stage="ongoing",
        note="Belum ada laporan selesai; belum masuk survei mana pun.",
    ),
    Work(
        "2027-01", "6.1", "communal_wastewater", "60", "perkim", "Sanitasi perkotaan",
        (Money("budget", "dak", 12_500_000),), stage="planned",
        note="Usulan; belum dianggarkan secara resmi.",
    ),
    Work(
        "2027-02", "6", "walkway", "140", "balai", "Permukiman kumuh terpadu", NOT_STATED,
        stage="planned", note="Usulan tanpa nilai dan tanpa sumber dana.",
    ),
)  # fmt: skip

OUTCOME_NOTES = {
    ("2017-01", "road_surface"): "Melebihi kekurangan yang tercatat; sisa dihitung nol.",
    ("2018-01", "fire_equipment"): "Bangunan yang terjangkau alat.",
    ("2018-14", "fire_equipment"): "Bangunan yang terjangkau alat.",
}

# ---- Small tables, a line a row ---------------------------------------------------------

CHECK_COLUMNS = ("activity_id", "date", "exists", "good", "works", "used", "checked_by", "note")
CHECKS = (
    ("2016-01", "2018-02-20", "yes", "yes", "yes", "yes", "KPP", None),
    ("2016-01", "2020-03-11", "yes", "partly", "partly", "yes", "KPP",
     "Endapan menyumbat sekitar 20 m saluran."),
    ("2016-04", "2018-03-06", "yes", "yes", "yes", "yes", "Dinas Perkim", None),
    ("2017-01", "2018-08-14", "yes", "yes", "yes", "yes", "Kelurahan", None),
    ("2017-03", "2018-09-05", "yes", "yes", "partly", "yes", "Dinas Lingkungan Hidup",
     "Jadwal angkut terlewat pada sebagian pekan."),
    ("2017-06", "2019-02-12", "yes", "partly", "yes", "yes", "Dinas Perkim",
     "Empat tangki perlu perbaikan tutup."),
    ("2017-08", "2019-05-21", "yes", "yes", "partly", "partly", "Dinas PUPR",
     "Tekanan air rendah pada jam puncak."),
    ("2018-02", "2019-07-30", "yes", "no", "no", "no", "Dinas Pemadam Kebakaran",
     "Satu dari tiga hidran tidak mengeluarkan air; dua lainnya tanpa selang."),
    ("2018-03", "2019-03-18", "yes", "yes", "yes", "yes", "Balai Prasarana Permukiman Wilayah",
     None),
    ("2018-04", "2019-03-18", "yes", "yes", "yes", "yes", "Balai Prasarana Permukiman Wilayah",
     None),
    ("2018-05", "2020-01-22", "yes", "partly", "yes", "yes", "KPP",
     "Beberapa papan pengaman lepas."),
    ("2018-07", "2019-04-09", "partly", "yes", "yes", "yes", "Dinas Perkim",
     "45 dari 46 rumah ditemukan selesai."),
    ("2018-10", "2019-06-25", "yes", "partly", "partly", "partly", "KPP",
     "Baru sekitar dua pertiga KK tersambung."),
    ("2018-13", "2020-02-04", "no", "no", "no", "no", "Kelurahan",
     "Gerobak sampah tidak lagi beroperasi di dua RT."),
    ("2018-18", "2020-02-04", "yes", "yes", "yes", "yes", "Kelurahan", None),
    ("2019-04", "2020-09-15", "yes", "yes", "no", "no", "KPP", "Pompa rusak sejak Juli 2020."),
)  # fmt: skip

ACTOR_COLUMNS = ("actor_id", "name", "level", "role")
ACTORS = (
    ("bkm", "BKM", "community", "Merencanakan, mengoordinasi, dan mempertanggungjawabkan."),
    ("ksm", "KSM", "community", "Melaksanakan pekerjaan di lingkungan."),
    ("tipp", "TIPP", "community", "Mendata dan menyusun rencana bersama warga."),
    ("kpp", "KPP", "community", "Memakai dan memelihara prasarana terbangun."),
    ("rt-rw", "Pengurus RT dan RW", "community", "Menghimpun usulan dan mengabarkan hasil."),
    ("lurah", "Kelurahan", "kelurahan", "Mengesahkan rencana dan memfasilitasi pertemuan."),
    ("faskel", "Fasilitator kelurahan", "kelurahan", "Mendampingi BKM dan pendataan."),
    ("pokja", "Pokja PKP", "city", "Forum kerja antardinas bidang permukiman."),
    ("bappelitbang", "Bappelitbang", "city", "Menyelaraskan rencana dan anggaran."),
    ("perkim", "Dinas Perkim", "city", "Rehabilitasi rumah dan sanitasi."),
    ("pupr", "Dinas PUPR", "city", "Jalan, drainase, dan air minum kota."),
    ("dlh", "Dinas Lingkungan Hidup", "city", "Pengangkutan sampah."),
    ("damkar", "Dinas Pemadam Kebakaran", "city", "Proteksi kebakaran."),
    ("korkot", "Koordinator Kota KOTAKU", "city", "Mengoordinasi pendampingan program."),
    ("balai", "Balai Prasarana Permukiman Wilayah", "province", "Pekerjaan skala kawasan."),
    ("pemprov", "Pemerintah Provinsi", "province", "Dana pendamping dari APBD provinsi."),
    ("ditjen-ck", "Ditjen Cipta Karya", "national", "Pemilik program."),
    ("mitra", "Perusahaan mitra CSR", "partner", "Bantuan rumah dan alat pemadam."),
    ("kampus", "Perguruan tinggi mitra", "partner", "Pendataan bersama dan bantuan sanitasi."),
)

EVENT_COLUMNS = ("date", "stage", "kind", "title", "actors", "place", "due", "done_on", "evidence")
EVENTS = (
    ("2016-02-18", "dialogue", "meeting", "Rembuk warga memetakan titik kumuh di dua RW",
     "bkm tipp rt-rw lurah", "kel", None, None, "Daftar hadir dan peta sketsa"),
    ("2016-03-22", "trust", "data_shared", "TIPP menyerahkan hasil pendataan awal kepada Pokja",
     "tipp pokja bappelitbang", "kel", None, None, "Rekap data per RT"),
    ("2016-05-10", "understanding", "goal", "Sasaran bersama: tanpa kumuh di tujuh RT",
     "bkm lurah pokja korkot", "kel", None, None, "Berita acara rembuk"),
    ("2016-06-14", "commitment", "agreement", "Nota kesepakatan dan jadwal kerja antarpihak",
     "lurah bkm perkim pupr korkot", "kel", None, None, "Nota kesepakatan"),
    ("2016-07-05", "trust", "promise", "Drainase RT 001 / RW 001 diserahterimakan tahun ini",
     "ksm bkm", "1.1", "2016-12-31", "2016-12-12", "Berita acara serah terima"),
    ("2017-01-24", "dialogue", "meeting", "Musyawarah rencana aksi jangka pendek RW 001",
     "bkm rt-rw faskel", "1", None, None, "Notula"),
    ("2017-03-15", "commitment", "promise", "Layanan angkut sampah RW 001 mulai berjalan",
     "dlh lurah", "1", "2017-06-30", "2017-09-18", "Surat jadwal angkut"),
    ("2017-08-08", "trust", "obstacle", "Warga belum sepakat soal letak tangki septik bersama",
     "ksm rt-rw", "6.2", None, None, "Notula"),
    ("2017-10-03", "understanding", "data_shared", "Daftar kekurangan per RT disepakati bersama",
     "tipp bkm perkim pupr dlh", "kel", None, None, "Daftar masalah bertanda terima"),
    ("2018-01-16", "dialogue", "leadership", "Lurah mempertemukan balai, dinas, dan warga RW 006",
     "lurah balai perkim rt-rw", "6", None, None, "Notula"),
    ("2018-02-06", "commitment", "promise", "Rehabilitasi 46 rumah di RT 003 / RW 006",
     "perkim bkm", "6.3", "2018-12-15", "2018-12-10", "Laporan akhir kegiatan"),
    ("2018-04-17", "commitment", "promise", "Air pipa mengalir ke rumah di ujung pelantar",
     "balai pupr", "6", "2018-12-31", "2019-10-22", "Berita acara uji aliran"),
    ("2018-10-25", "outcomes", "work", "Jalan beton RT 002 / RW 006 diserahterimakan",
     "balai lurah kpp", "6.2", None, None, "Berita acara serah terima"),
    ("2018-11-27", "outcomes", "work", "Pengecatan rumah dan pembersihan pantai bersama",
     "mitra bkm rt-rw", "6", None, None, "Foto kegiatan"),
    ("2019-01-29", "outcomes", "data_shared", "Hasil survei 2018 dipaparkan kepada warga",
     "tipp korkot lurah", "kel", None, None, "Bahan paparan"),
    ("2019-03-12", "trust", "promise", "Hidran RW 001 diperbaiki dan dilengkapi selang",
     "damkar", "1", "2019-12-31", None, None),
    ("2019-09-10", "understanding", "obstacle", "Pembuangan sampah ke laut masih ditemukan",
     "kpp rt-rw dlh", "6", None, None, "Catatan pemantauan"),
    ("2020-02-25", "dialogue", "meeting", "Rembuk sisa kekurangan di RT 001 dan RT 004 / RW 006",
     "bkm lurah rt-rw perkim", "6", None, None, "Notula"),
    ("2020-08-19", "outcomes", "work", "Pelantar RT 001 / RW 006 selesai diperbaiki",
     "ksm bkm", "6.1", None, None, "Laporan KSM"),
    ("2026-09-15", "commitment", "promise", "Rencana rinci air limbah komunal RT 001 / RW 006",
     "perkim bkm", "6.1", "2027-09-30", None, None),
    ("2020-11-10", "outcomes", "verification", "Verifikasi lapangan kondisi tiga RT di RW 001 (rekaan)",
     "pokja perkim lurah tipp", "1", None, "2020-11-12", "Berita acara verifikasi"),
    ("2016-02-25", "institutional_design", "agreement", "Aturan forum: rapat triwulanan, notula dibagikan",
     "bkm lurah pokja korkot", "kel", None, None, "Berita acara forum"),
    ("2018-06-12", "leadership", "leadership", "Lurah dan ketua RW memimpin gotong royong pembersihan pantai",
     "lurah rt-rw", "6", None, None, None),
    ("2019-05-14", "commitment", "promise", "Data rumah tidak layak huni RW 006 diserahkan kepada dinas",
     "bkm rt-rw", "6", "2019-06-28", "2019-06-28", "Tanda terima data"),
    ("2020-02-25", "commitment", "promise", "Pelantar RT 001 / RW 006 dirawat bersama setelah serah terima",
     "kpp rt-rw", "6.1", None, None, "Notula rembuk 25 Februari 2020"),
    ("2020", "starting_conditions", "finding", "Warga pernah menjalankan dua program sebelum KOTAKU",
     "bkm", "kel", None, None, "Dinyatakan kajian (rekaan)"),
    ("2020", "institutional_design", "finding", "Forum terbuka bagi semua pihak; notula dibagikan sejak 2017",
     "bkm lurah pokja", "kel", None, None, "Dinyatakan kajian (rekaan)"),
    ("2020", "leadership", "finding", "Lurah menjadi penghubung antara dinas dan warga RW 006",
     "lurah rt-rw", "kel", None, None, "Dinyatakan kajian (rekaan)"),
    ("2020", "dialogue", "finding", "Rembuk berjalan setiap tahun; kehadiran dinas meningkat setelah 2017",
     None, "kel", None, None, "Dinyatakan kajian (rekaan)"),
    ("2020", "trust", "finding", "Pemaparan hasil survei disebut warga sebagai awal kepercayaan",
     None, "kel", None, None, "Dinyatakan kajian (rekaan)"),
    ("2020", "commitment", "finding", "Semua pihak menandatangani jadwal kerja yang sama",
     None, "kel", None, None, "Dinyatakan kajian (rekaan)"),
    ("2020", "understanding", "finding", "Daftar kekurangan per RT dipakai bersama oleh warga dan dinas",
     None, "kel", None, None, "Dinyatakan kajian (rekaan)"),
    ("2020", "outcomes", "finding", "Jalan dan pelantar yang selesai menjaga semangat warga",
     None, "kel", None, None, "Dinyatakan kajian (rekaan)"),
)  # fmt: skip

DECREED = {  # class code, priority, handling: as the survey of 2016 gives them, but for one priority
    "1.1": ("B3", 5, "renewal"),
    "1.2": ("C3", 6, "restoration"),
    "1.3": ("C3", 5, "restoration"),
    "6.1": ("B2", 2, "resettlement"),
    "6.2": ("B1", 2, "renewal"),
    "6.3": ("B2", 2, "resettlement"),
    "6.4": ("B2", 2, "resettlement"),
}
DECREED_NOTE = "Lampiran rekaan: kode, prioritas, dan pola mengikuti kondisi awal 2016 data contoh ini."
DECREED_NOTES = {"1.3": "Prioritasnya sengaja salah: kode C3 berprioritas 6."}

FIGURE_COLUMNS = (
    "location_id", "measure", "value", "unit", "as_of", "said_by", "said_on", "kind", "scope",
    "note",
)  # fmt: skip
FIGURES = (
    (KAWASAN, "slum_area", "18.92", "ha", "2014", "Wali Kota", "2014", "decree",
     "Kawasan Kampung Bugis", "Mengikuti angka dokumen."),
    (KAWASAN, "slum_area", "4.66", "ha", "2018", "Koordinator Kota KOTAKU", "2019-01-29",
     "measured", "Kawasan Kampung Bugis, RT yang masih kumuh", "Mengikuti angka dokumen."),
    (KAWASAN, "slum_area", "6.2", "ha", "2018", "Kelurahan", "2019-02-14", "claim",
     "Kawasan Kampung Bugis, RT yang masih kumuh",
     "Rekaan, sengaja bertentangan dengan 4,66 ha untuk tahun dan cakupan yang sama."),
    (KELURAHAN, "spending", "14500000000", "rupiah", "2018", "Pokja PKP", "2018-12-18",
     "estimate", "Semua sumber dana, tahun 2018", "Rekaan; angka bulat dari pernyataan lisan."),
    (KELURAHAN, "population", "3566", "people", "2016", "TIPP", "2016-03-22", "measured",
     "Tujuh RT kumuh", "Rekaan; jumlah penduduk pada survei awal."),
)  # fmt: skip

# ---- The package ------------------------------------------------------------------------

DESCRIPTION = (
    "Data contoh, bukan data resmi: dibuat oleh data/make_contoh.py agar setiap halaman dasbor "
    "dapat ditampilkan terisi. Tujuh RT beserta beberapa jumlah mengikuti dokumen (18,92 ha pada "
    "2014, 4,66 ha pada 2018, 420 bangunan tidak teratur, 1.460,39 m jalan buruk); selebihnya "
    "rekaan. Survei awal 2016 dikodekan ulang ke 16 kriteria Permen PUPR 14/PRT/M/2018 sehingga "
    "ketiga survei memakai aturan yang sama. Tiga pembacaan tahun 2020 sengaja dikosongkan dan "
    "satu ditulis sebagai kisaran. Bentuk RT pada peta bersifat skematik."
)

PACKAGE: Row = {
    "name": "contoh",
    "title": "Data contoh Kampung Bugis, Tanjungpinang",
    "title_en": "Sample data for Kampung Bugis, Tanjungpinang",
    "short_title": "Data contoh",
    "short_title_en": "Sample data",
    "description": DESCRIPTION,
    "illustrative": True,
    "opens_at": "21.72.03.1005",
    "as_of": "2020",
    "created": "2026-11-24T00:00:00Z",
    "licenses": [
        {
            "name": "CC0-1.0",
            "title": "Creative Commons Zero 1.0",
            "path": "https://creativecommons.org/publicdomain/zero/1.0/",
        }
    ],
    "sources": [{"title": f"{SOURCE}, data/make_contoh.py"}],
}

BOUNDARIES_RESOURCE: Row = {
    "name": "boundaries",
    "path": "boundaries.geojson",
    "format": "geojson",
    "encoding": "utf-8",
    "mediatype": "application/geo+json",
}

GROUND_RESOURCE: Row = BOUNDARIES_RESOURCE | {"name": "ground", "path": "ground.geojson"}


def location_id(place: str) -> str:
    """The key of an RT ("6.2"), an RW ("6") or the kelurahan ("kel")."""
    if place == "kel":
        return KELURAHAN
    rw, _, rt = place.partition(".")
    return f"{KELURAHAN}-RW{int(rw):03d}" + (f"-RT{int(rt):03d}" if rt else "")


def rts_of(rw: str) -> list[str]:
    return [rt for rt in BASES if rt.startswith(f"{rw}.")]


def base_of(rt: str, criterion: str) -> Decimal:
    column = CRITERIA[criterion][1]
    return Decimal(BASES[rt][BASE_COLUMNS.index(column)])


# ---- Shapes and places ------------------------------------------------------------------


def metres_per_degree(lat: float) -> tuple[float, float]:
    """Metres per degree of longitude and latitude on the WGS84 ellipsoid."""
    radius, e2 = 6378137.0, 0.00669437999014
    sine = math.sin(math.radians(lat))
    w = math.sqrt(1 - e2 * sine * sine)
    degree = math.pi / 180 * radius
    return degree / w * math.cos(math.radians(lat)), degree * (1 - e2) / w**3


def tile_side_m() -> float:
    return math.sqrt(2 * TILE_TOTAL_HA * 1e4 / len(BASES) / (3 * math.sqrt(3)))


def tile_centres() -> dict[str, tuple[float, float]]:
    """Metres east and north of the anchor, RTs from west to east by number only."""
    side = tile_side_m()
    centres = {}
    for row, rw in enumerate(TILE_ROWS):
        rts = rts_of(rw)
        for column, rt in enumerate(rts):
            east = (column - (len(rts) - 1) / 2) * math.sqrt(3) * side
            centres[rt] = (east, row * (1.5 * side + TILE_GAP_M))
    return centres


def degrees(east_m: float, north_m: float, digits: int) -> tuple[float, float]:
    """Longitude and latitude of a point given in metres from the anchor."""
    kx, ky = metres_per_degree(TILE_ANCHOR[1])
    lon, lat = TILE_ANCHOR
    return round(lon + east_m / kx, digits), round(lat + north_m / ky, digits)


def hexagon(centre: tuple[float, float]) -> list[tuple[float, float]]:
    """Closed ring, point up, counter-clockwise."""
    side = tile_side_m()
    turns = [math.radians(60 * k) for k in (0, 1, 2, 3, 4, 5, 0)]
    return [
        degrees(centre[0] - side * math.sin(turn), centre[1] + side * math.cos(turn), 7) for turn in turns
    ]


def boundary_lines() -> Iterator[str]:
    centres = tile_centres()
    for rt in BASES:
        feature = {
            "type": "Feature",
            "properties": {
                "location_id": location_id(rt),
                "geometry_kind": "schematic",
                "note": TILE_NOTE,
            },
            "geometry": {"type": "Polygon", "coordinates": [hexagon(centres[rt])]},
        }
        yield json.dumps(feature, ensure_ascii=False)


def position(lon: float, lat: float, kind: str) -> Row:
    return {
        "lat": lat,
        "lon": lon,
        "position_kind": kind,
        "position_error_m": POSITION_ERROR_M,
    }


def region_rows() -> Iterator[Row]:
    for place, level, name, parent, population in REGIONS:
        yield {
            "location_id": place,
            "level": level,
            "name": name,
            "parent_id": parent,
            "population": population,
            "source": f"{SOURCE}: nama dan kode wilayah resmi",
        }


def kawasan_row() -> Row:
    return {
        "location_id": KAWASAN,
        "level": "kawasan",
        "name": "Kampung Bugis",
        "parent_id": KELURAHAN,
        **position(104.4517, 0.9377, "estimate"),
        # By Law 23/2014 areas of 15 ha and more are the central government's.
        "jurisdiction": "central",
        "land_legality": "not_legal",
        "other_considerations": "high",
        "typology": "over water",
        **dict(zip(ITEM_COLUMNS, KAWASAN_ITEMS, strict=True)),
        "source": SOURCE,
        "note": f"Luas menurut keputusan ada di decrees.csv. {ITEMS_NOTE}",
    }


def rw_row(rw: str) -> Row:
    north_m = tile_centres()[rts_of(rw)[0]][1]
    return {
        "location_id": location_id(rw),
        "level": "rw",
        "name": f"RW {int(rw):03d}",
        "parent_id": KELURAHAN,
        **position(*degrees(0, north_m, 6), "schematic"),
        "source": SOURCE,
    }


def rt_row(rt: str) -> Row:
    rw, number = rt.split(".")
    traits = zip(("land_legality", "other_considerations", "typology"), RT_TRAITS[rt], strict=True)
    return {
        "location_id": location_id(rt),
        "level": "rt",
        "name": f"RT {int(number):03d} / RW {int(rw):03d}",
        "parent_id": location_id(rw),
        "kawasan_id": KAWASAN,
        **dict(zip(BASE_COLUMNS, BASES[rt], strict=True)),
        **position(*degrees(*tile_centres()[rt], 6), "schematic"),
        **dict(traits),
        **dict(zip(ITEM_COLUMNS, RT_ITEMS[rt], strict=True)),
        "source": SOURCE,
        "note": ITEMS_NOTE,
    }


def location_rows() -> list[Row]:
    rws = sorted(TILE_ROWS)
    return [*region_rows(), kawasan_row(), *map(rw_row, rws), *map(rt_row, BASES)]


# ---- Surveys ----------------------------------------------------------------------------


def baseline() -> Volumes:
    volumes: Volumes = {rt: {} for rt in BASES}
    for criterion, line in BASELINE.items():
        for rt, volume in zip(BASES, line.split(), strict=True):
            volumes[rt][criterion] = Decimal(volume)
    return volumes


def handled(works: Iterable[Work], rt: str, criterion: str) -> Decimal:
    volumes = (work.handled.get(criterion, {}).get(rt, "0") for work in works)
    return sum(map(Decimal, volumes), Decimal(0))


def drift(unit: str, rng: random.Random) -> Decimal:
    step, most = DRIFT[unit]
    return Decimal(step) * rng.randint(-most, most) if rng.random() < DRIFT_SHARE else Decimal(0)


def resurvey(before: Volumes, works: list[Work], rng: random.Random) -> Volumes:
    """The next survey: never below zero, and a criterion at zero stays there."""
    after: Volumes = {rt: {} for rt in before}
    for rt, volumes in before.items():
        for criterion, volume in volumes.items():
            left = volume - handled(works, rt, criterion)
            drifted = left + drift(CRITERIA[criterion][0], rng)
            after[rt][criterion] = max(drifted, Decimal(0)) if left > 0 else Decimal(0)
    return after


def surveys(rng: random.Random) -> dict[int, Volumes]:
    """Volumes of every survey year; works count from the survey year before, exclusive.

    The first interval also holds the works of 2016, which began after that year's baseline.
    """
    found = {SURVEYS[0]: baseline()}
    since = SURVEYS[0] - 1
    for last, year in pairwise(SURVEYS):
        works = [work for work in WORKS if since < work.year <= year]
        found[year] = resurvey(found[last], works, rng)
        since = year
    return found


def reading(year: int, rt: str, criterion: str, volume: Decimal) -> Row:
    low, high, note = RANGES.get((year, rt, criterion), (None, None, None))
    return {
        "location_id": location_id(rt),
        "year": year,
        "indicator": criterion,
        "volume": volume if low is None else None,
        "percent_low": low,
        "percent_high": high,
        "rule": RULE,
        "status": STATUS,
        "source": SURVEY_SOURCES[year],
        "note": note,
    }


def slum_area_rows() -> Iterator[Row]:
    for year, area_ha in SLUM_AREAS:
        yield {
            "location_id": KAWASAN,
            "year": year,
            "indicator": "slum_area",
            "volume": area_ha,
            "status": STATUS,
            "source": SOURCE,
            "note": "mengikuti angka dokumen",
        }


def indicator_rows(found: dict[int, Volumes]) -> list[Row]:
    readings = [
        reading(year, rt, criterion, volume)
        for year, by_rt in found.items()
        for rt, volumes in by_rt.items()
        for criterion, volume in volumes.items()
        if (year, rt, criterion) not in NOT_SURVEYED
    ]
    return [*slum_area_rows(), *readings]


# ---- Activities and what followed -------------------------------------------------------


def period(work: Work, rng: random.Random) -> tuple[date | None, date | None]:
    """Start and end inside the year of the work, as far as its stage has got."""
    first, months, day = rng.randint(3, 7), rng.randint(1, 4), rng.randint(2, 28)
    if work.stage == "planned":
        return None, None
    finished = None if work.stage == "ongoing" else date(work.year, first + months, day)
    return date(work.year, first, day), finished


def amount(work: Work, money: Money, market: Decimal) -> int | None:
    """Rupiah in whole thousands; `market` moves all lines of a work alike."""
    if money.unit_cost is None:
        return None
    return int(Decimal(work.volume) * money.unit_cost * market / 1000) * 1000


def activity_rows(work: Work, rng: random.Random) -> Iterator[Row]:
    unit, description = KINDS[work.kind]
    served = int(work.volume) if work.kind in HOUSEHOLD_KINDS else work.households
    market = Decimal(rng.randint(1000, 1025)) / 1000
    started, finished = period(work, rng)
    for money in work.money:
        yield {
            "activity_id": work.activity_id,
            "location_id": location_id(work.place),
            "year": work.year,
            "kind": work.kind,
            "description": description,
            "volume": work.volume,
            "unit": unit,
            "stage": work.stage,
            "amount_rupiah": amount(work, money, market),
            "amount_kind": money.amount_kind,
            "funding_source": money.funding_source,
            "programme": work.programme,
            "implementer": IMPLEMENTERS[work.implementer],
            "started": started,
            "finished": finished,
            "beneficiary_households": served,
            "cost_note": work.cost_note,
            "status": STATUS,
            "source": SOURCE,
            "note": work.note,
        }


def outcome_rows() -> list[Row]:
    return [
        {
            "activity_id": work.activity_id,
            "location_id": location_id(rt),
            "indicator": criterion,
            "volume": Decimal(volume),
            "note": OUTCOME_NOTES.get((work.number, criterion)),
        }
        for work in WORKS
        for criterion, by_rt in work.handled.items()
        for rt, volume in by_rt.items()
    ]


def check_rows() -> list[Row]:
    rows = [dict(zip(CHECK_COLUMNS, check, strict=True)) for check in CHECKS]
    return [row | {"activity_id": f"CTH-{row['activity_id']}"} for row in rows]


def decree_row(place: str, code: str, priority: int, handling: str, note: str) -> Row:
    return {
        "number": "337/2014 (salinan contoh)",
        "date": "2014",
        "authority": "Wali Kota Tanjungpinang",
        "location_id": place,
        "review_due": "2019",
        "class_code": code,
        "priority": priority,
        "handling": handling,
        "source": SOURCE,
        "note": note,
    }


def decree_rows() -> list[Row]:
    copy = "Salinan untuk contoh; nomor dan luas mengikuti dokumen. Kode, prioritas, dan pola adalah rekaan."
    of_kawasan = decree_row(KAWASAN, "B2", 2, "resettlement", copy) | {"area_ha": Decimal("18.92")}
    rts = (
        decree_row(location_id(rt), *decreed, f"{DECREED_NOTE} {DECREED_NOTES.get(rt, '')}".rstrip())
        for rt, decreed in DECREED.items()
    )
    return [of_kawasan, *rts]


def figure_rows() -> list[Row]:
    rows = (dict(zip(FIGURE_COLUMNS, figure, strict=True)) for figure in FIGURES)
    return [row | {"source": SOURCE} for row in rows]


def actor_rows() -> list[Row]:
    rows = (dict(zip(ACTOR_COLUMNS, actor, strict=True)) for actor in ACTORS)
    return [row | {"source": SOURCE} for row in rows]


def event_rows() -> list[Row]:
    rows = []
    for number, event in enumerate(EVENTS, start=1):
        row: Row = dict(zip(EVENT_COLUMNS, event, strict=True))
        place = location_id(row.pop("place"))
        rows.append(row | {"event_id": f"P-{number:02d}", "location_id": place, "source": SOURCE})
    return rows


# ---- Writing ----------------------------------------------------------------------------


def cell(value: object) -> str:
    """Plain text: nothing for None, a decimal without exponent and without trailing zeros."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)


def filled_columns(name: str, rows: list[Row]) -> list[str]:
    """The columns of a table, in the order of its schema, without those that no row fills."""
    filled = {column for row in rows for column, value in row.items() if value is not None}
    declared = [field.name for field in schema_of(name).fields]
    if not filled <= set(declared):
        raise ValueError(f"{name}: not in the schema: {sorted(filled - set(declared))}")
    return [column for column in declared if column in filled]


def write_csv(path: Path, columns: list[str], rows: list[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([cell(row.get(column)) for column in columns] for row in rows)


def write_table(folder: Path, name: str, rows: list[Row]) -> Row:
    """Write one CSV and return its entry in the package."""
    write_csv(folder / f"{name}.csv", filled_columns(name, rows), rows)
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "encoding": "utf-8",
        "mediatype": "text/csv",
    }


def write_text(path: Path, text: str) -> None:
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def write_boundaries(path: Path) -> None:
    features = ",\n".join(boundary_lines())
    write_text(path, f'{{"type": "FeatureCollection", "features": [\n{features}\n]}}')


def check_documented_totals(found: dict[int, Volumes]) -> None:
    """Stop before writing when an edit has broken a total that the documents state."""
    areas = {rt: base_of(rt, "building_density") for rt in BASES}
    first = found[SURVEYS[0]].values()
    totals = {
        "18.92": sum(areas.values()),
        "4.66": areas["6.1"] + areas["6.4"],
        "420": sum(volumes["building_irregularity"] for volumes in first),
        "1460.39": sum(volumes["road_surface"] for volumes in first),
    }
    wrong = [f"{total} instead of {due}" for due, total in totals.items() if total != Decimal(due)]
    if wrong:
        raise ValueError("; ".join(wrong))


def make(folder: Path) -> None:
    rng = random.Random(SEED)
    found = surveys(rng)
    check_documented_totals(found)
    tables = {
        "locations": location_rows(),
        "indicators": indicator_rows(found),
        "activities": [row for work in WORKS for row in activity_rows(work, rng)],
        "outcomes": outcome_rows(),
        "checks": check_rows(),
        "decrees": decree_rows(),
        "figures": figure_rows(),
        "actors": actor_rows(),
        "collaboration": event_rows(),
    }
    folder.mkdir(parents=True, exist_ok=True)
    resources = [write_table(folder, name, rows) for name, rows in tables.items()]
    write_boundaries(folder / "boundaries.geojson")
    package = PACKAGE | {"resources": [*resources, BOUNDARIES_RESOURCE, GROUND_RESOURCE]}
    write_text(folder / "datapackage.json", json.dumps(package, ensure_ascii=False))
    write_ground(folder)
    seal(folder)


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "contoh")
