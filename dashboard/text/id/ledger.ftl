## Buku Angka

trends-show-areas = Luas kumuh
trends-show-figures = Buku Angka
choice-quantity = Ukuran
choice-axis = Sumbu
choice-axis-time = Waktu
choice-axis-value = Besarnya
ledger-marks-time = Tanda menunjukkan waktu yang dimaksud angka; garis tegak kecil menunjukkan kapan angka itu dinyatakan.
ledger-marks-value = Letak tanda menunjukkan besarnya angka, dihitung dari nol.
choice-reach = Tempat yang disertakan
choice-reach-place = Tempat ini saja
choice-reach-inside = Juga tempat di dalamnya
data-about-figures = Hanya catatan pada angka dan SK { $place }, { $year }.

headline-ledger-none =
    { $year ->
        [none] Belum ada angka yang tercatat untuk { $place }.
       *[other] Belum ada angka yang tercatat untuk { $place } sampai { $year }.
    }
headline-ledger-certain =
    { $n ->
       *[other] { $measure } { $place }: { $figures }, { $n } pertentangan di antaranya.
    }
headline-ledger =
    { $n ->
        [0] { $measure } { $place }: { $figures }, tidak ada yang bertentangan.
       *[other] { $measure } { $place }: { $figures }; { $n } pertentangan belum pasti.
    }
headline-ledger-one = { $measure } { $place }: baru satu angka yang tercatat.
ledger-figures =
    { $n ->
       *[other] { $n } angka
    }
ledger-subtitle = { $measure } · angka yang tercatat · { $place } · { $period }.
ledger-marks = Tanda penuh: ditetapkan, diukur, atau disurvei; tanda kosong: dilaporkan, dinyatakan, atau diperkirakan.
ledger-inside-only = { $place } sendiri tidak memiliki angka; yang ditampilkan angka tempat di dalamnya.
ledger-units = Tiap satuan memakai skala sendiri.
ledger-unstated = tidak disebut
ledger-alt = Daftar angka { $measure } di { $place }, dari yang terlama: { $points }.
ledger-alt-point = { $date } { $value } ({ $kind }, { $who })
ledger-col-date = Waktu
ledger-col-value = Angka
ledger-col-kind = Jenis angka
ledger-col-who = Menurut
ledger-col-said = Dinyatakan
ledger-col-scope = Cakupan
ledger-col-source = Sumber

## Pertentangan

ledger-contradictions =
    { $n ->
        [0] Tidak ada pertentangan yang pasti; { $open }
       *[other] { $n } pertentangan sudah pasti; { $open }
    }
ledger-open =
    { $n ->
        [0] tidak ada yang lain
       *[other] { $n } belum pasti
    }
ledger-agree = Tidak ada angka yang bertentangan
ledger-contradictions-explained = Dicari dengan aturan: dua angka untuk hal yang sama, bagian melebihi seluruhnya, penanganan melebihi luasnya. Tidak ada angka yang diubah.
ledger-more =
    { $n ->
        [0] { "" }
       *[other] { $n } lainnya ada di berkas unduhan.
    }
contradiction-certain = Tidak mungkin semuanya benar
contradiction-open = Belum tentu bertentangan
contradiction-rule-two_values = angka berbeda untuk satu hal
contradiction-rule-part_over_whole = bagian melebihi seluruhnya
contradiction-rule-one_figure_two_places = satu angka untuk dua tempat
contradiction-rule-handled_over_area = yang ditangani melebihi luasnya
contradiction-rule-remainder = sisa tidak sesuai hitungan
contradiction-said = { $value } menurut { $who }{ $when ->
        [none] { "" }
       *[other] , { $when }
    }{ $scope ->
        [none] { "" }
       *[other] , untuk “{ $scope }”
    }
contradiction-two_values = { $measure } { $place }{ $date ->
        [none] { "" }
       *[other] { " " }{ $date }
    }: { $figures }.
contradiction-part_over_whole = { $measure } { $date }: { $place } { $part }, lebih besar daripada { $other } yang mencakupnya, { $whole }.
contradiction-one_figure_two_places = { $measure } { $date }: { $place } { $part }, sama dengan { $other } yang mencakupnya, { $whole }.
contradiction-handled_over_area = { $place }: luas yang ditangani { $handled }, lebih besar daripada luas kumuhnya, { $area }.
contradiction-remainder = { $place }: luas kumuh { $before }, dikurangi { $handled } yang ditangani, menyisakan { $left }, sedangkan sisanya disebut { $after }.
contradiction-why-two_values =
    { $n ->
        [2] Cakupan dan waktunya sama, jadi tidak mungkin keduanya benar.
       *[other] Cakupan dan waktunya sama, jadi tidak mungkin semuanya benar.
    }
contradiction-why-part_over_whole = Bagian tidak mungkin melebihi seluruhnya, jadi tidak mungkin keduanya benar.
contradiction-why-handled_over_area = Yang ditangani tidak mungkin melebihi yang ada, jadi tidak mungkin keduanya benar.
contradiction-why-remainder = Tidak mungkin ketiganya benar.
contradiction-unless =
    { $n ->
        [2] Keduanya hanya mungkin benar bila { $what } memang berbeda.
       *[other] Semuanya hanya mungkin benar bila { $what } memang berbeda.
    }
contradiction-unless-rest = Keduanya hanya mungkin benar bila bagian lainnya nol; mungkin salah satunya tertukar.
contradiction-what-scope = cakupannya
contradiction-what-date = waktunya
contradiction-what-sort = jenisnya ({ $kinds })
contradiction-or = { $first } atau { $last }

## SK

decrees-title =
    { $n ->
        [0] { $all ->
            [1] SK kumuh belum lewat batas peninjauan
           *[other] { $all } SK kumuh, tidak ada yang lewat batas peninjauan
        }
       *[other] { $all ->
            [1] SK kumuh lewat batas peninjauan
           *[other] { $n } dari { $all } SK kumuh lewat batas peninjauan
        }
    }
decrees-none = Belum tercatat SK kumuh yang menyebut { $place }{ $until }
decrees-subtitle = Umur SK dan batas peninjauannya · { $place } · per { $today }. Lokasi kumuh ditinjau paling sedikit setiap lima tahun (Permen PUPR 14/PRT/M/2018).
decrees-around = { $place } sendiri tidak disebut; yang ditampilkan SK untuk kawasan atau wilayah yang mencakupnya.
decree-sentence = SK { $number } ({ $date }) berumur { $age }; { $review ->
        [five] peninjauan lima tahunnya
       *[other] peninjauannya
    } jatuh tempo { $due }, { $state }.
decree-age =
    { $n ->
        [0] kurang dari setahun
       *[other] { $age } tahun
    }
decree-due =
    { $n ->
        [0] yaitu hari ini
       *[other] { $span } lagi
    }
decree-renewed = dan sudah diperbarui dengan SK { $number }
decree-state-overdue = Lewat batas peninjauan
decree-state-due = Belum jatuh tempo
decree-state-renewed = Sudah diperbarui
decree-where = { $authority } · { $n } tempat · { $area }{ $without }
decree-without-area =
    { $n ->
        [0] { "" }
       *[other] { " " }({ $n } tanpa luas)
    }
sheet-figures = Buku Angka
sheet-contradictions = Pertentangan
sheet-decrees = SK
