## Berkas yang dibawa pulang

file-as-of = data per { $day }
file-version = versi { $version }
file-day = dibuat { $day }
file-choice = { $name }: { $chosen }
file-list = Bagian { $part } dari { $parts } daftar ini; selengkapnya ada di berkas data.
file-page = Halaman { $page } dari { $pages }
file-table = Rincian angka
file-table-more = { $n } baris lain ada di buku kerja (XLSX).
file-doubts =
    { $n ->
        [1] Satu catatan pada angka ini
       *[other] { $n } catatan pada angka ini
    }
file-doubts-more = { $n } catatan lain ada di halaman Data.

file-briefing-title = Bahan paparan: kawasan kumuh { $place }
file-method = Bagaimana angka ini dihitung?
file-question = Pertanyaan
file-number = Angka
file-answer = Jawaban
file-to-decide = Yang perlu diputuskan
file-rule = Dihitung menurut Permen PUPR 14/PRT/M/2018: 16 kriteria, paling banyak 80 poin; mulai 16 poin sebuah tempat disebut kumuh. Yang belum disurvei tidak dihitung sebagai nol.
file-cards-title = Rapor RT: { $place }
file-code = Kode QR menuju { $address }
file-no-template = { $file } tidak dapat dipakai sebagai templat salindia. Pilih berkas PPTX yang dapat dibuka.
take-home = Bawa pulang
take-home-page = Halaman ini
take-home-page-pdf = Halaman (PDF)
take-home-briefing-pdf = Lengkap (PDF)
take-home-xlsx = Buku kerja (XLSX)
take-home-briefing = Bahan paparan
take-home-one-page = Satu halaman (PDF)
take-home-slides = Salindia (PPTX)
take-home-png-slide = Gambar untuk salindia (PNG)
take-home-png-phone = Gambar untuk ponsel (PNG)
take-home-svg = Gambar garis (SVG)
take-home-geojson = Data peta (GeoJSON)
take-home-cards =
    { $n ->
        [1] Rapor RT ini
       *[other] Rapor { $n } RT
    }
take-home-cards-1 = Satu per lembar (PDF)
take-home-cards-2 = Dua per lembar (PDF)
file-picture-more = { $n } baris lain ada di dasbor dan di buku kerja (XLSX).
file-columns-more = { $n } kolom lain ada di buku kerja (XLSX).
file-doubts-before =
    { $n ->
        [1] Satu di antaranya sudah disebut di depan.
       *[other] { $n } di antaranya sudah disebut di depan.
    }
