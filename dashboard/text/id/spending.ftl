## Belanja

headline-spending = { $kind }{ $when } di { $place }: { $money }, { $n } dari { $all } kegiatan tercatat; { $most }.
headline-spending-no-money = { $n } kegiatan tercatat{ $when } di { $place }, tanpa nilai uang yang disebut.
headline-spending-none = Belum ada kegiatan yang tercatat untuk { $place }.
headline-spending-none-year = Pada { $year } tidak ada kegiatan tercatat di { $place }{ $others }.
in-year = {" "}pada { $year }
until-year = {" "}sampai akhir { $year }
until-day = {" "}sampai { $day }
years-before =
    { $n ->
        [0] { "" }
       *[other] sebelumnya { $n }
    }
years-after =
    { $n ->
        [0] { "" }
       *[other] sesudahnya { $n }
    }
years-others = ; { $others }
most-of =
    { $n ->
        [1] { $names } { $share }
       *[other] { $names } masing-masing { $share }
    }
names-more =
    { $n ->
       *[other] { $names }, dan { $n } lainnya
    }
place-covered =
    { $n ->
        [1] { $place } (hanya { $names })
       *[other] { $place } ({ $names })
    }
published-beside =
    Angka lain yang dipublikasikan: { $figures }{ $n ->
        [0] .
       *[other] ; dan { $n } lagi di Buku Angka.
    } Cakupannya dapat berbeda, jadi disandingkan, tidak dijumlahkan.
published-one = { $value } ({ $about })
published-short = angka lain yang dipublikasikan { $figures }
spending-none-year = Tidak ada kegiatan tercatat pada { $year }. Tahun yang tercatat: { $years }.
spending-none-any = Data ini tidak memuat kegiatan untuk { $place }. Lengkapi daftar kegiatan (activities).
spending-no-amounts = Tidak satu pun kegiatan menyebut nilai uang, jadi belum ada yang dapat dijumlahkan.
spending-never-added = Nilai yang berbeda jenis tidak pernah dijumlahkan.
spending-without-amount =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan tanpa nilai uang apa pun.
    }
spending-without-source =
    { $n ->
        [0] { "" }
       *[other] { $n } rincian dana tanpa sumber dana.
    }
spending-without-kind =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan hanya mencantumkan jenis nilai lain.
    }
spending-around =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan lain tercatat untuk RW atau kelurahan yang melingkupinya, tidak termasuk di sini.
    }
spending-all-known = Setiap kegiatan mencantumkan nilai uang dan sumber dananya.
spending-every-kind = semua jenis nilai
spending-show-money = Rincian
spending-show-ladder = Pagu hingga realisasi
spending-show-flow = Aliran dana
spending-show-unit_cost = Biaya satuan
spending-show-need = Kebutuhan dan hasil
spending-show-checks = Masih berfungsi?
spending-choice-by = Rincian menurut
spending-choice-across = Dirinci lagi menurut
spending-choice-level = Tempat menurut
spending-by = Menurut { $what }
spending-across = dan menurut { $what }
spending-not-crossed = tanpa rincian tambahan
spending-what = Menurut { $by }
spending-what-crossed = Menurut { $by } dan { $across }
dimension-funding_family = kelompok sumber dana
dimension-funding_source = sumber dana
dimension-kind = jenis kegiatan
dimension-rt = RT
dimension-rw = RW
dimension-kawasan = kawasan
dimension-kelurahan = kelurahan
dimension-kecamatan = kecamatan
dimension-city = kota/kabupaten
dimension-province = provinsi
dimension-country = negara
dimension-implementer = pelaksana
dimension-year = tahun
dimension-stage = tahap
spending-title-funding_family =
    { $n ->
        [1] { $name }: { $share } dari seluruhnya
       *[other] { $name }: masing-masing { $share } dari seluruhnya
    }
spending-title-funding_source =
    { $n ->
        [1] Kelompok { $name }: { $share } dari seluruhnya
       *[other] Kelompok { $name }: masing-masing { $share } dari seluruhnya
    }
spending-title-kind =
    { $n ->
        [1] { $name } menyerap { $share }
       *[other] { $name } masing-masing menyerap { $share }
    }
spending-title-place =
    { $n ->
        [1] { $name } menerima { $share }
       *[other] { $name } masing-masing menerima { $share }
    }
spending-title-implementer =
    { $n ->
        [1] { $name } melaksanakan { $share }
       *[other] { $name } masing-masing melaksanakan { $share }
    }
spending-title-year =
    { $n ->
        [1] Terbanyak pada { $name }: { $share }
       *[other] Terbanyak pada { $name }: masing-masing { $share }
    }
spending-title-stage =
    { $n ->
        [1] Tahap “{ $name }”: { $share }
       *[other] Tahap “{ $name }”: masing-masing { $share }
    }
spending-title-unknown =
    { $n ->
        [1] { $name }: { $share }
       *[other] { $name }: masing-masing { $share }
    }
spending-subtitle = { $amount_kind } · { $place } · { $year } · rupiah
spending-alt = Grafik batang. { $what }: { $bars }.
spending-alt-bar = { $name } { $money }
spending-more-groups =
    { $n ->
        [0] { "" }
       *[other] { $n } kelompok terkecil hanya ada di tabel.
    }
spending-several =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan termasuk dalam lebih dari satu kelompok; dalam jumlah dihitung satu kali.
    }
spending-in-millions = Angka dalam juta rupiah; makin gelap makin besar.
spending-col-source = Sumber dana
spending-col-kind = Jenis kegiatan
spending-col-place = Tempat
spending-col-money = Nilai uang
spending-col-share = Bagian
spending-col-activities = Kegiatan
spending-col-without = Kegiatan tanpa nilai jenis ini
spending-not-stated = tidak disebut
spending-whole = { $place } (tidak dirinci)
spending-total = Jumlah
unit-cost-title-one = { $kind }: { $cost } per { $unit }
unit-cost-title-range = { $kind }: { $low } sampai { $high } per { $unit }
unit-cost-alt = Biaya per satuan menurut jenis kegiatan: { $points }.
unit-cost-none = Biaya per satuan belum dapat dihitung.
unit-cost-why =
    { $n ->
        [0] Tidak ada kegiatan yang menyebut nilai uang. Lengkapi nilai uang, volume, dan satuan dalam daftar kegiatan (activities).
       *[other] { $n } kegiatan menyebut nilai uang, tetapi tidak menyebut volume beserta satuannya. Lengkapi volume dan satuan dalam daftar kegiatan (activities).
    }
spending-works-title = Setiap kegiatan
spending-works-subtitle = { $n } kegiatan tercatat, { $lines } rincian dana · { $place } · { $year }
spending-col-year = Tahun
spending-col-description = Uraian
spending-col-volume = Volume
spending-col-unit-cost = Per satuan
spending-col-median = Nilai tengah
spending-col-middle = Rentang lazim
spending-col-usual = Nilai tengah kegiatan lain
spending-col-times = Perbandingan
spending-col-stage = Tahap
spending-col-implementer = Pelaksana
spending-col-amount-kind = Jenis nilai
spending-col-furthest = Kegiatan yang baru sampai di sini
spending-col-furthest-money = Nilainya
spending-col-note = Catatan
spending-col-row = Baris
spending-unexplained = belum dijelaskan
spending-squares-corner = { $by } (juta rupiah)
unit-cost-title-few = Kegiatan sejenis masih terlalu sedikit untuk dibandingkan
unit-cost-title =
    { $n ->
        [0] Di antara tiga kegiatan sejenis atau lebih, tidak ada biaya yang jauh dari lainnya
       *[other] Biaya { $n } kegiatan jauh dari kegiatan sejenis
    }
unit-cost-what = Biaya per satuan · satu tanda satu kegiatan · tiap baris berskala sendiri dari nol
unit-cost-mark = satu kegiatan
unit-cost-far-mark = jauh dari kegiatan sejenis
unit-cost-middle = nilai tengah
unit-cost-row = { $kind } per { $unit } · { $n } kegiatan
unit-cost-without =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan sudah ada nilainya, tetapi tanpa volume atau satuan, jadi tidak ada di grafik.
    }
unit-cost-free =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan bernilai Rp0 tidak ada di grafik.
    }
unit-cost-untested =
    { $n ->
        [0] { "" }
       *[other] { $n } jenis hanya punya dua kegiatan, jadi belum dapat dikatakan mana yang jauh dari lazimnya.
    }
unit-cost-far-title = Jauh dari kegiatan sejenis
unit-cost-far-subtitle = Biayanya lebih dari 1,5 kali atau kurang dari dua pertiga biaya kegiatan sejenis di kelurahan dan tahun yang sama; terhadap seluruh data, lebih dari 5 kali atau kurang dari seperlima.
unit-cost-per = { $cost } per { $unit }
unit-cost-usual =
    { $n ->
       *[other] { $cost } ({ $n } kegiatan lain)
    }
unit-cost-times = { $times } kali
flow-to-places = Menurut tempat
flow-title = Dari sumber ke kegiatan ke tempat
flow-what = Kelompok sumber dana → jenis kegiatan → tempat
flow-band = { $source } untuk { $kind }
flow-headline =
    { $n ->
        [1] { $bands }{ $when } di { $place }: { $money }, { $share } dari seluruhnya.
       *[other] { $bands }{ $when } di { $place }: masing-masing { $money }, { $share } dari seluruhnya.
    }
flow-others = lainnya
flow-gathered =
    { $n ->
        [0] { "" }
       *[other] { $n } kelompok terkecil ditampilkan sebagai “lainnya”; tabel memuat semuanya.
    }
flow-alt = Diagram aliran dana menurut sumber; sebagian jalurnya: { $bands }.
ladder-headline-both = Realisasi{ $when } di { $place } { $share } dari pagu, pada { $n } dari { $all } kegiatan yang mencatat keduanya.
ladder-headline-unstated = Sumber tidak menyebut apakah { $money }{ $when } di { $place } pagu, kontrak, atau realisasi.
ladder-headline-spent = { $spent } dari { $n } kegiatan tercatat{ $when } di { $place } mencantumkan realisasi.
ladder-title =
    { $n ->
        [0] Belum ada nilai uang
        [1] Satu jenis nilai uang
       *[other] { $n } jenis nilai uang, disajikan terpisah
    }
ladder-what = Pagu, kontrak, pencairan, realisasi
ladder-refuses = Keempatnya adalah uang yang sama pada tahap yang berbeda, jadi tidak pernah dijumlahkan. Nilai yang jenis anggarannya tidak disebutkan ditampilkan terpisah.
ladder-no-sum = tidak dijumlahkan
ladder-of = { $done } dari { $whole } selesai
ladder-compared-title = Rencana dan realisasi pada kegiatan yang sama
ladder-compared-subtitle = Hanya kegiatan yang menyebut kedua nilai · rupiah
ladder-compared-none = Tidak ada kegiatan yang menyebut dua jenis nilai sekaligus, jadi rencana dan realisasi belum dapat disandingkan.
ladder-col-earlier = Jenis pertama
ladder-col-earlier-money = Nilai pertama
ladder-col-later = Jenis kedua
ladder-col-later-money = Nilai kedua
ladder-col-share = Nilai kedua dari pertama
ladder-col-activities = Kegiatan
progress-title = { $done } dari { $n } kegiatan tercatat{ $when } selesai atau diserahterimakan
progress-what = Volume menurut tahap
progress-subtitle = Volume menurut tahap · bagian dari volume tiap jenis kegiatan · { $place } · { $year }.
progress-without =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan tanpa volume.
    }
progress-col-whole = Volume seluruhnya
progress-col-built-share = Bagian yang selesai
progress-col-without-volume = Kegiatan tanpa volume
sheet-groups = Rincian
sheet-crossed = Rincian silang
sheet-flow = Aliran dana
sheet-ladder = Jenis nilai
sheet-compared = Rencana dan realisasi
sheet-progress = Volume per tahap
sheet-unit-costs = Biaya per satuan
sheet-works = Kegiatan
