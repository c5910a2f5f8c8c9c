## Tren

headline-area = Luas kumuh { $place }: { $figures }.
headline-area-none = Belum ada angka luas kumuh untuk { $place }.
headline-area-within = yang tercatat hanya { $scope }, { $figures }
area-figure = { $area } ({ $by })
area-below = { $figure }, { $share } di bawah { $first }
area-above = { $figure }, { $share } di atas { $first }
area-same = { $figure }, sama dengan { $first }
area-newer = angka lebih baru untuk { $n } dari { $parts } kawasan
area-contested = { $by }, bertentangan
area-contested-remark = Angka luas { $years } saling bertentangan: { $figures } tidak mungkin semuanya benar.
area-published = { $area } menurut { $who }; cakupan: { $scope }{ $others ->
        [0] .
       *[other] . { $others } angka lain dipublikasikan untuk tahun yang sama, dengan cakupan lain; semuanya ada di Buku Angka.
    }
area-scope-unstated = tidak disebut
by-decree = SK { $year }
by-survey = survei { $year }
by-reported = laporan { $year }
by-estimate = perkiraan { $year }
by-illustrative = data contoh { $year }
by-measured = pengukuran { $year }
by-claim = pernyataan { $year }
as-known = keadaan akhir { $year }
known-by = { $sentence } sampai akhir { $year }{ $later ->
        [none] .
       *[other] ; yang pertama tahun { $later }.
    }
headline-within = { $sentence }; yang tercatat hanya { $scope }.
trends-subtitle = Luas kumuh · { $place } · { $first }–{ $last } · hektare
trends-subtitle-one = Luas kumuh · { $place } · { $first } · hektare
trends-name-score = { $kind }, dihitung dari nilai RT
trends-target = target: 0 ha
trends-partial =
    { $n ->
        [0] { "" }
       *[other] { $n } jumlah hanya mencakup sebagian tempat; ada di tabel, tidak di grafik.
    }
trends-rule = Garis hanya menghubungkan angka dari jenis, sumber, dan aturan yang sama.
trends-alt = Grafik titik luas kumuh { $place } per tahun: { $points }.
trends-alt-point = { $date } { $kind } { $area }
trends-below-title-kawasan = Luas tiap kawasan kumuh
trends-below-title-rt = Luas kumuh tiap RT
trends-below-subtitle = Luas kumuh · { $n } tempat di { $place } · hektare, skala sama
trends-below-alt = { $n } grafik kecil luas kumuh, satu untuk tiap tempat di { $place }.
trends-below-missing =
    { $n ->
        [0] { "" }
       *[other] { $n } tempat tanpa angka luas.
    }
trends-col-date = Waktu
trends-col-kind = Jenis angka
trends-col-area = Luas
trends-col-covered = Cakupan
trends-col-scope = Keterangan
trends-col-source = Sumber
trends-col-place = Tempat
trends-covered = { $covered } dari { $places }
trends-scope-score = RT yang nilainya sama dengan atau di atas ambang
trends-scope-reading = angka luas yang tercatat
trends-source-computed = dihitung dengan { $rule }

classes-title = Pada { $year }: { $light } RT kumuh ringan, { $moderate } sedang, { $heavy } berat, { $not_slum } tidak kumuh{ $unsure ->
        [0] .
       *[other] ; { $unsure } belum pasti atau belum disurvei.
    }
classes-subtitle = Luas terverifikasi menurut tingkat kekumuhan RT · { $place } · { $n } RT · hektare
classes-alt = Grafik batang luas RT menurut tingkat kekumuhan di { $place }: { $bars }.
classes-bar =
    { $n ->
       *[other] { $n } RT
    }
classes-node = { $year }: { $n } RT { $class }
classes-col-year = Tahun
classes-col-rule = Aturan
classes-col-class = Tingkat
classes-col-rts = RT
classes-col-area = Luas terverifikasi
classes-col-unsized = RT tanpa luas
class-open = belum pasti
class-missing = belum disurvei
flows-title = Perubahan tingkat kekumuhan RT
flows-subtitle = Tingkat tiap RT dari survei ke survei dengan aturan yang sama.
flows-years = { $first } ke { $last }
flows-moved = { $moved } dari { $n } RT berubah tingkat kekumuhannya.
flows-class = { $first } → { $last }
flows-value = { $n } RT · { $area }
flows-names-more = { $names }, dan { $n } lainnya

## Laju

trends-show-pace = Laju
pace-fell = Luas kumuh { $place } berkurang { $area } setahun ({ $by })
pace-rose = Luas kumuh { $place } bertambah { $area } setahun ({ $by })
pace-same = Luas kumuh { $place } tidak berubah ({ $by })
pace-open = Luas kumuh { $place } berkurang { $area } setahun, minus berarti bertambah ({ $by })
headline-pace = { $went }; nol pada { $target } perlu turun { $needed } setahun.
headline-pace-zero = { $went }; 0 ha pada { $last }.
headline-pace-none = Laju penurunan luas kumuh { $place } belum dapat dihitung.
pace-incomparable =
    { $n ->
        [1] Baru ada satu angka luas kumuh: { $figures }. Laju memerlukan dua angka yang sebanding.
       *[other] Tidak ada dua angka yang jenis dan cakupannya sama: { $figures }. Selisihnya bukan laju.
    }
pace-figure = { $date } { $area } ({ $kind }{ $places ->
        [1] )
       *[other] , { $covered } dari { $places } tempat)
    }
pace-subtitle = Hektare setahun · { $place } · { $kind } · { $first }–{ $last }.
pace-rule = Laju dihitung dari angka pertama dan terakhir yang jenis, cakupan, dan aturannya sama. Yang diperlukan setahun adalah luas { $last } dibagi jumlah tahun dari akhir { $known } sampai akhir { $target }; luas itu dianggap belum berubah sejak { $last }.
pace-others =
    { $n ->
        [0] { "" }
       *[other] Laju menurut { $n } deret angka lain ada di tabel.
    }
pace-choice = Tahun sasaran 0 ha
pace-by = 0 ha pada akhir { $year }
pace-needed = laju untuk mencapai 0 ha, bila luas { $last } belum berubah
pace-left = tersisa { $area }
pace-end = { $year }: { $area }
pace-col-place = Tempat
pace-col-kind = Jenis
pace-col-first = Pertama
pace-col-last = Terakhir
pace-col-years = Tahun
pace-col-pace = Berkurang setahun
pace-col-needed = Perlu setahun
pace-col-source = Sumber
