## Kebutuhan, terbangun, sudah ada nilainya

need-headline-over = { $aspect } di { $place }: terbangun { $built }{ $when }, tercatat { $need }.
need-headline-short = { $aspect } di { $place }: terbangun { $built }{ $when } dari kekurangan { $need }.
need-headline-no-need = { $aspect } di { $place }: terbangun { $built }{ $when }; kebutuhan belum tercatat.
need-headline-apart = { $aspect } di { $place }: { $n } kegiatan{ $when } belum dapat disandingkan dengan kebutuhan.
need-headline-not-built = { $aspect } di { $place }: kekurangan { $need }; tidak tercatat kegiatan selesai{ $when }{ $others }.
need-headline-not-recorded = { $aspect } di { $place }: kebutuhan dan kegiatan selesai{ $when } tidak tercatat{ $others }.
need-headline-share-only = { $aspect } di { $place }: kebutuhan hanya berupa persentase; tidak tercatat kegiatan selesai{ $when }{ $others }.
need-headline-nothing = Kebutuhan dan kegiatan yang menjawabnya belum tercatat untuk { $place }.
need-headline-nothing-year = Pada { $year } tidak ada kebutuhan maupun kegiatan selesai tercatat di { $place }{ $others }.
need-title = Dari { $n } kebutuhan: { $counted }
need-title-over = { $n } terlampaui
need-title-short = { $n } belum terpenuhi
need-title-met = { $n } terpenuhi
need-title-unknown = { $n } belum dapat disandingkan
need-title-year = Kegiatan yang selesai pada { $year } menjawab { $built } dari { $n } kebutuhan
need-subtitle = { $place } · { $year } · kebutuhan, yang terbangun, dan yang sudah ada nilainya, dalam satu satuan per aspek · { $money }.
need-no-money = tanpa nilai uang
need-explained = Kebutuhan: kekurangan yang tercatat pada survei sebelum kegiatan. Terbangun: volume kegiatan yang selesai. Sudah ada nilainya: bagian dari yang terbangun yang mencantumkan jenis nilai uang ini. Bila satu kegiatan memperbaiki dua kriteria sekaligus, kekurangan yang terbesar yang dipakai.
need-unknown-kinds =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan selesai dari { $kinds } jenis lain tidak ditampilkan di sini karena tidak dapat disandingkan dengan satu kriteria dalam satuan yang sama.
    }
need-label = Kebutuhan, yang terbangun, dan yang sudah ada nilainya di { $place }
need-label-aspect = { $aspect }: kebutuhan, yang terbangun, dan yang sudah ada nilainya di { $place }
need-aspect-works = { $aspect }: { $works }
need-bar-need = Kebutuhan
need-bar-built = Terbangun
need-bar-paid = Sudah ada nilainya
need-in-year = { $volume } ({ $year })
need-of-whole = tidak dirinci untuk tempat ini
need-unknown-later = belum ada survei sebelum kegiatan tahun ini
need-unknown-share_only = { $shares }; jumlah seluruhnya tidak tercatat
need-later = Survei { $year } mencatat kekurangan { $volume }.
need-unknown-above = tercatat untuk wilayah di atasnya, tidak di sini
need-unknown-below = tercatat hanya untuk sebagian wilayah di dalamnya
need-unknown-not_surveyed = belum tercatat di tempat ini
need-built = { $volume }, { $n } kegiatan
need-nothing-built = belum ada kegiatan selesai yang tercatat
need-nothing-built-year = tidak tercatat kegiatan selesai pada { $year }{ $others }
need-shared-out =
    { $n ->
       *[other] { $n } kegiatan, volumenya sudah dibagi ke RT
    }
need-apart-no_unit = { $n } kegiatan tanpa satuan, tidak dapat disandingkan
need-apart-other_unit = { $n } kegiatan dengan satuan lain, tidak dapat disandingkan
need-apart-no_volume = { $n } kegiatan tanpa volume, tidak dapat disandingkan
need-apart-no_ratio = { $n } kegiatan yang manfaatnya tidak dapat dihitung per satuan ini
need-apart-before = { $n } kegiatan sebelum survei pertama, tidak dihitung
need-paid = { $volume }, { $money }
need-paid-elsewhere = nilai { $n } kegiatan tercatat di wilayah di atasnya
need-paid-bare = { $n } kegiatan tanpa jenis nilai ini
need-paid-none = tanpa nilai uang
need-gap-over = Terbangun { $volume } lebih banyak daripada kebutuhan yang tercatat.
need-gap-short = Belum tertangani { $volume } dari kebutuhan tercatat.
need-gap-short-open = Belum tertangani paling banyak { $volume } dari kebutuhan tercatat, karena sebagian kegiatan tidak dapat disandingkan.
need-gap-none = Yang terbangun sama dengan kebutuhan yang tercatat.
need-why = Kemungkinan sebab: { $reasons }.
need-odd = Perlu dicek: { $reasons }.
need-why-not-recorded = Sebabnya tidak tercatat.
need-why-unread = { $words } tidak tercatat, jadi kebutuhan sebenarnya dapat lebih besar
need-why-missing-rts = { $n } RT belum disurvei
need-why-later = { $n } kegiatan sesudah tahun survei ({ $year })
need-why-same-year = { $n } kegiatan pada tahun yang sama dengan survei ({ $year }), urutannya tidak tercatat
need-why-outside = { $volume } dibangun di { $places }, di luar RT yang terdata kumuh
need-why-several-kinds = beberapa jenis kegiatan dihitung bersama ({ $words })
need-why-far-cost = biaya per satuan { $n } kegiatan berbeda jauh dari pembandingnya, mungkin kegiatan lain dengan nama jenis yang sama
need-why-other-unit-said = angka yang dipublikasikan untuk { $places } menyebut { $volume }, satuannya berbeda dari kegiatan ({ $built })
need-why-other-volume-said = angka yang dipublikasikan untuk { $places } menyebut { $volume }, bukan { $built }
need-why-improved-less = menurut catatan hasilnya, { $n } kegiatan hanya mengurangi { $volume } dari { $built } yang dibangun
need-why-no-works = belum ada kegiatan tercatat dari jenis yang menjawabnya
need-why-unfinished = { $n } kegiatan belum selesai ({ $volume })
need-why-unmeasured = { $n } kegiatan tanpa volume atau satuan yang sama
need-why-unknown-kinds = { $n } kegiatan dari jenis yang tidak ada dalam daftar jenis kegiatan
need-others = Kekurangan lain pada aspek ini yang tidak dapat disandingkan dengan satu jenis kegiatan: { $deficits }.
need-below-title = { $aspect }: kebutuhan tercatat untuk { $known } dari { $rows }, terbangun di { $built }
need-below-explained = Kegiatan yang tercatat untuk wilayah yang lebih luas tidak dibagi ke tempat-tempat ini, kecuali yang hasilnya tercatat di RT.
need-without-any =
    { $n ->
        [0] { "" }
       *[other] Pada aspek ini tanpa kebutuhan tercatat dan tanpa kegiatan selesai: { $places }.
    }
need-without-any-counted =
    { $n ->
        [0] { "" }
       *[other] { $n } tempat tanpa kebutuhan tercatat dan tanpa kegiatan selesai pada aspek ini.
    }
need-not-divided = { $place } (tidak dirinci)
need-col-aspect = Aspek
need-col-place = Tempat
need-col-need = Kebutuhan
need-col-built = Terbangun
need-col-paid = Sudah ada nilainya
need-col-gap = Selisih
choice-aspect = Aspek
sheet-need = Kebutuhan dan terbangun
sheet-against-need = Rupiah dan kebutuhan

## Rupiah dan kebutuhan

against-title-hectare = { $cost } per hektare{ $when }
against-title = Biaya per KK belum dapat dihitung
against-title-household = { $cost } per KK{ $when }
against-subtitle = { $place } · { $year } · per KK, per hektare, dan per poin yang turun, di samping poin pada survei pertama · { $money }.
against-explained = Poin awal yang besar berarti kebutuhan yang besar; urutannya menurut nama, bukan peringkat.
against-households = Per KK: { $words }.
against-hectares = Per hektare: { $words }.
against-points = Per poin yang turun: { $words }.
against-of = { $cost } ({ $base })
against-around =
    { $n ->
       *[other] ; termasuk { $money } dari { $n } kegiatan RW atau kelurahan yang seluruh RT-nya di sini
    }
against-outside =
    { $n ->
       *[other] ; tanpa { $money } dari { $n } kegiatan di luarnya
    }
against-base-households = { $n } KK
against-base-points = { $n } poin RT
against-base-verified = { $area } terverifikasi
against-base-area = { $area } luas kumuh, { $kind } { $year }
against-above =
    { $n ->
       *[other] { $money } dari { $n } kegiatan tidak tercatat per { $level }, jadi tidak dibagi.
    }
against-refused-no-money = tidak ada nilai uang jenis ini
against-refused-no-households = jumlah KK belum tercatat
against-refused-some-households = jumlah KK sebagian RT belum tercatat
against-refused-no-area = luas tidak tercatat
against-refused-some-areas = kegiatan hanya tercatat di sebagian kawasan kumuhnya, sedangkan luasnya mencakup semua
against-refused-no-survey = ada RT yang belum disurvei
against-refused-one-survey = hanya satu survei, belum ada poin yang turun
against-refused-open-points = nilai pada salah satu survei masih berupa rentang
against-refused-no-fall = poinnya tidak turun
against-refused-one-year = pilih “Semua tahun”: penurunan poin dihitung antarsurvei
against-need-points = { $points } dari { $top } poin ({ $year })
against-label = Poin awal dan rupiah per KK di { $place }
against-bar-need = Poin awal
against-bar-household = Rupiah per KK
against-col-place = Tempat
against-col-need = Poin awal
against-col-money = Nilai uang
against-col-households = Per KK
against-col-hectares = Per hektare
against-col-points = Per poin yang turun
