## Ringkasan

overview-map-note = Kelurahan jauh lebih luas daripada kawasan kumuhnya; yang dihitung hanya kawasan kumuh.
overview-open = { $question } – { $page }
overview-class = { $state }: { $n } RT
overview-survey = survei { $year }
overview-class-open = belum pasti
overview-of = { $n } dari { $top }
overview-need = { $aspect }: kebutuhan
overview-built-of = { $aspect }: terbangun
overview-other-sources =
    { $n ->
       *[other] { $n } sumber lain
    }
overview-how_much = Berapa?
overview-where = Di mana?
overview-why = Mengapa?
overview-built = Apa yang dibangun?
overview-paid = Berapa biayanya, siapa yang membayar?
overview-who = Siapa yang mengerjakan?
overview-next = Apa langkah berikutnya?
overview-no-data = belum ada data

answer-area-none = Belum ada angka luas kumuh untuk tempat ini
answer-where =
    { $kawasan ->
        [0] Belum ada kawasan kumuh yang tercatat di sini
       *[other] { $kawasan } kawasan kumuh{ $rt ->
            [0] , RT-nya belum tercatat
           *[other] { " " }dengan { $rt } RT
        }
    }
answer-where-outside =
    { $n ->
        [0] { "" }
       *[other] { $n } RT tercatat di luar kawasan kumuh
    }
answer-where-rt = RT ini termasuk { $kawasan }.
answer-where-rt-outside = RT ini tidak tercatat dalam kawasan kumuh mana pun.
number-kawasan = { $n } kawasan
number-rt = { $n } RT
number-rt-slum = { $slum } dari { $n } RT kumuh
number-rt-surveyed = { $surveyed } dari { $n } RT disurvei
answer-why = { $certain ->
        [yes] Terberat
       *[no] Terberat dari yang sudah pasti
    }: { $aspect }, { $points } dari { $top } poin (survei { $year }).
answer-why-inherited = { $certain ->
        [yes] Terberat
       *[no] Terberat dari yang sudah pasti
    } menurut angka { $place } ({ $year }): { $aspect }, { $points } dari { $top } poin.
answer-why-light = Bila semua RT digabung tidak ada kriteria yang mendapat poin; yang masih kurang: { $missing }.
number-closer = per kota
answer-why-none = Belum tercatat survei kriteria yang menunjukkan penyebabnya.
number-works = { $n } kegiatan
number-none-year = tidak ada pada { $year }
number-works-done = { $n } kegiatan selesai
answer-year = Pada { $year }:{" "}
answer-built-none = Belum ada kegiatan selesai yang tercatat.
answer-built-none-year = Pada { $year } tidak tercatat kegiatan selesai{ $others }
answer-built-more =
    { $n ->
        [0] { "" }
       *[other] , dan { $n } jenis lain
    }
answer-built-within = tercatat hanya di { $names }
answer-paid = { $kind }{ $when } di { $place }, { $n } dari { $all } kegiatan tercatat; { $most }
answer-paid-none = Tidak ada nilai uang yang disebut{ $when }
number-implementers = { $n } pelaksana
answer-who-closer = Pelaksana disebut untuk tiap kota atau kabupaten
answer-who-none = Pelaksana tidak disebut dalam data
answer-who-none-year = Pada { $year } tidak ada pelaksana yang tercatat; pada tahun lain { $n }
answer-next-survey = Perlu survei { $criteria } kriteria di { $n } RT yang belum memiliki angka sendiri
answer-next-slum = { $n } RT belum di bawah ambang kumuh { $threshold } poin (survei { $year })
answer-next-open = { $n } RT belum pasti karena angkanya masih berupa rentang (survei { $year })
answer-next-done = Semua RT di bawah ambang kumuh (survei { $year }); pertahankan hasilnya dan perbarui SK
answer-next-none = Belum ada RT kumuh yang tercatat di tempat ini
answer-sentence = { $parts }.
answer-contested =
    { $n ->
        [0] { "" }
       *[other] ada { $n } pertentangan antarangka
    }
answer-not-looked = belum ada catatan pemeriksaan{ $until }
answer-around =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan lain tercatat untuk RW atau kelurahan yang melingkupinya
    }
answer-looked =
    { $n ->
        [0] { "" }
       *[other] { $looked } dari { $n } kegiatan fisik yang selesai pernah diperiksa{ $until }
    }
answer-without-amount =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan tanpa nilai uang
    }
answer-together =
    { $n ->
        [0] { "" }
       *[other] { $bodies } lembaga tercatat dalam { $n } peristiwa bersama{ $when }
    }
number-bodies =
    { $n ->
       *[other] { $n } lembaga
    }
answer-next-review = tinjau SK { $number } (jatuh tempo { $due })
answer-next-promises =
    { $n ->
        [0] { "" }
       *[other] { $n } janji yang lewat tenggat belum tercatat dipenuhi{ $until }
    }
