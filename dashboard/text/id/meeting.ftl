## Rapat

meeting-item = { $page }: { $part }
meeting-item-built = Yang sudah dibangun
meeting-item-missing = Yang masih kurang
meeting-item-map = Peta
meeting-item-money = Biaya dan sumbernya
meeting-item-standing = Yang masih berdiri
meeting-item-promises = Janji
meeting-item-cheapest = Pekerjaan termurah
meeting-item-decide = Tindak lanjut
meeting-item-proposals = Usulan dan prioritas
meeting-item-agreed = Kesepakatan dan janji
meeting-decide =
    { $n ->
        [1] Satu hal di { $place } menunggu tindak lanjut.
       *[other] { $n } hal di { $place } menunggu tindak lanjut.
    }
meeting-proposals = Usulan warga
meeting-agreed = Yang disepakati hari ini

### Apa kata aturan

rule-lack = { $missing } (survei { $year }), { $points ->
        [0] tanpa poin
       *[other] kini { $points } poin
    }{ $origin ->
        [own] ; tuntas dengan { $needed }, menurut kegiatan di data ini
       *[other] { "" }
    }
rule-step = { $shared ->
        [yes] bila untuk ini, mulai { $volume }
       *[no] mulai { $volume }
    }: { $points } poin lebih sedikit
rule-nowhere = Pilih RT untuk melihat kekurangan yang dijawab.
rule-too-many = Buka rapat satu kelurahan untuk melihat kekurangan tiap RT.
rule-meets-nothing = Survei { $year } tidak mencatat kekurangan yang dijawab pekerjaan ini di sini.
rule-unread = Belum disurvei di RT ini (survei { $year }): { $criteria }
rule-no-survey = Belum ada survei untuk dibandingkan.
rule-no-price = Belum ada kegiatan di data ini yang menyebut harganya.
rule-price = Harga lazim { $one ->
        [yes] { $low }
       *[no] { $low }–{ $high }
    } per { $unit }
rule-price-basis = Dasar harga: { $kind } { $n } kegiatan di data ini, { $years }

# Sebutan sehari-hari, dipisah koma
# Words that mean none of these works
spoken-none = lampu, tiang lampu, penerangan, rambu, rumah ibadah, rumah pompa, mck, wc umum, toilet umum, turap, talud, tanggul, mobil pemadam, pagar
spoken-concrete_road = jalan, gang, lorong, rabat, beton, semen, aspal, paving
spoken-walkway = pelantar, titian, jembatan kayu, jerambah
spoken-drain = drainase, parit, got, selokan, saluran, gorong-gorong, banjir, genangan
spoken-house_repair = rumah, bedah rumah, rtlh, atap, dinding, lantai
spoken-water_network = air bersih, air minum, pdam, pipa air, pipanisasi
spoken-bored_well = sumur
spoken-septic_tank = septik, septic, jamban, wc, kakus, tinja
spoken-communal_wastewater = ipal, limbah
spoken-waste_collection = sampah, gerobak, tps, bak sampah
spoken-hydrant = hidran, hydrant
spoken-fire_extinguisher = apar, alat pemadam, kebakaran

### Panggung

mode-rapat = Rapat
mode-layar = Layar balai
meeting-open = Mode rapat
connection-lost = Sambungan terputus. Halaman ini tetap dapat dibaca dan menyambung lagi sendiri.
connection-lost-short = Sambungan terputus
wall-leave = Kembali ke halaman biasa
stage-title = Rapat: { $place }
stage-previous = Sebelumnya
stage-next = Berikutnya
stage-full = Layar penuh
stage-position = { $at } dari { $n }
stage-piece = bagian { $at }/{ $n }

meeting-word-more = Lainnya
meeting-word-notes = Keterangan dan sumber
meeting-word-more_of_it = Buka halamannya di dasbor
meeting-word-agenda = Susunan acara
meeting-word-apply = Pakai susunan ini
meeting-word-silent = (tidak ada datanya)
meeting-word-second = Buka usulan di jendela kedua
meeting-word-hall = Layar balai yang berganti sendiri
meeting-word-leave = Keluar dari mode rapat
meeting-word-close = Tutup
meeting-word-cancel = Batal
meeting-word-save = Simpan
meeting-word-remove = Hapus
meeting-word-edit = Ubah
meeting-word-undo = Urungkan
meeting-word-propose = Tulis usulan
meeting-word-by_votes = Urutkan menurut suara
meeting-word-rule = Menurut aturan
meeting-word-unknown = Pekerjaan ini tidak dinilai oleh aturan.
meeting-word-unrecognised = Jenis pekerjaannya belum dikenali; pilih jenisnya.
meeting-word-more_than = Lebih banyak dari kekurangan yang tercatat, { $volume }.
meeting-word-whole = Seluruh wilayah
meeting-word-what = Apa yang diusulkan
meeting-word-what_hint = Seperti diucapkan warga. Jangan tulis nama orang.
meeting-word-where = Di mana
meeting-word-amount = Berapa banyak
meeting-word-kind = Jenis pekerjaan menurut aturan
meeting-word-kind_meant = Dikenali dari kata-katanya
meeting-word-kind_none = Tidak ada di aturan
meeting-word-own = Swadaya warga
meeting-word-own_hint = Misalnya tenaga kerja 10 hari, atau Rp5 juta.
meeting-word-votes_counted = Suara (dihitung di kertas)
meeting-word-agree = Tulis kesepakatan
meeting-word-agreed_what = Apa yang disepakati
meeting-word-owner = Siapa yang berjanji
meeting-word-owner_hint = Nama kantor atau kelompok, bukan nama orang.
meeting-word-due_on = Paling lambat
meeting-word-none_proposals = Belum ada usulan.
meeting-word-none_agreed = Belum ada kesepakatan.
meeting-word-not_kept = Peramban ini tidak dapat menyimpan catatan. Unduh berita acara sebelum menutup jendela.
meeting-word-minutes = Berita acara
meeting-word-minutes_venue = Tempat
meeting-word-minutes_date = Tanggal
meeting-word-minutes_time = Waktu
meeting-word-minutes_present = Jumlah hadir
meeting-word-minutes_women = Di antaranya perempuan
meeting-word-minutes_led = Dipimpin oleh
meeting-word-minutes_made = Berkas sedang dibuat.
meeting-word-minutes_offline = Server belum tersambung. Catatan aman di peramban ini; coba lagi setelah tersambung.
meeting-word-get_docx = Unduh DOCX
meeting-word-get_pdf = Unduh PDF
meeting-word-get_csv = Unduh CSV
meeting-word-kept_here = Semua catatan tersimpan hanya di peramban ini, sampai dihapus.
meeting-word-clear = Hapus semua catatan
meeting-word-clear_sure = Tekan sekali lagi untuk menghapus semuanya
meeting-word-no_number = “{ $typed }” tidak terbaca sebagai angka. Tulis misalnya 1.250,5.
meeting-word-offline = Server belum tersambung; coba lagi setelah tersambung.
meeting-word-priority = Prioritas
meeting-word-priority_hint = Disepakati menjadi prioritas
meeting-word-brief = Ringkas
meeting-word-long = Lengkap
meeting-word-saved = Tersimpan: { $what }
meeting-word-removed = Dihapus: { $what }
meeting-word-voted = { $what }: { $n } suara
meeting-word-file_saved = Tersimpan: { $name }
meeting-word-choose_one = Pilih sedikitnya satu layar.
meeting-word-too_many_women = Jumlah perempuan lebih banyak daripada jumlah hadir.
meeting-word-old = Catatan rapat { $date } masih tersimpan
meeting-word-old_told = Lanjutkan catatan itu, atau mulai rapat baru? Rapat baru menghapus catatan lama; unduh dahulu berita acaranya bila belum.
meeting-word-go_on = Lanjutkan
meeting-word-start_new = Mulai rapat baru
meeting-word-votes = Suara: { $n }
meeting-word-less = Kurangi satu suara: { $what }
meeting-word-plus = Tambah satu suara: { $what }
meeting-word-due = paling lambat { $date }
meeting-word-costs = untuk { $volume }: { $money }
meeting-word-up = Naikkan { $name }
meeting-word-down = Turunkan { $name }

### Berita acara

minutes-title = Berita Acara Rapat Warga · { $place }
minutes-opening = Pada hari { $weekday }, { $day }, pukul { $time }, bertempat di { $venue }, diadakan rapat warga { $place }. Hadir { $present } orang, di antaranya { $women } perempuan. Rapat dipimpin oleh { $led }.
minutes-agenda = Acara
minutes-shown = Yang ditampilkan
minutes-shown-none = Tidak ada layar data yang ditampilkan.
minutes-proposals = Usulan dan prioritas
minutes-proposals-none = Tidak ada usulan yang dicatat.
minutes-agreed = Kesepakatan dan janji
minutes-agreed-none = Tidak ada kesepakatan yang dicatat.
minutes-closing = Demikian berita acara ini dibuat untuk digunakan sebagaimana mestinya.
minutes-technical = Urutan usulan menurut suara warga. Urutan menurut aturan: poin kekumuhan yang berkurang paling banyak lebih dahulu, bila sama yang harga lazim terendahnya lebih kecil. Tanda – berarti aturan tidak dapat menghitungnya.
minutes-unrecognised = Jenis pekerjaannya belum dikenali, jadi tidak dibandingkan dengan aturan.
minutes-rule = Usulan { $n }, { $what }: { $said }
minutes-col-number = No.
minutes-col-what = Usulan
minutes-col-where = Tempat
minutes-col-amount = Banyaknya
minutes-col-own = Swadaya
minutes-col-votes = Suara
minutes-col-priority = Prioritas
minutes-first = ya
minutes-col-technical = Urutan menurut aturan
minutes-col-agreed = Yang disepakati
minutes-col-owner = Penanggung jawab
minutes-col-due = Paling lambat
minutes-signed-head = Lurah
minutes-signed-bkm = Ketua BKM/LKM
minutes-signed-rt = Wakil RT/RW
minutes-signed-facilitator = Fasilitator
minutes-event = Rapat warga { $place }
minutes-present = { $n } orang hadir menurut berita acara
minutes-votes = { $n } suara warga.
minutes-own = Swadaya: { $own }.
minutes-source = Berita acara rapat warga { $place }, { $day }

### Layar balai

hall-pause = Berhenti sebentar
hall-play = Lanjutkan
hall-leave = Keluar dari layar balai
hall-code = Buka di ponsel
hall-undated = Tanggal data tidak disebut
