## Berkas yang dibawa pulang

file-as-of = data per { $day }
file-version = versi { $version }
file-day = dibuat { $day }
file-choice = { $name }: { $chosen }
file-list = Bagian { $part } dari { $parts } daftar ini; selengkapnya ada di berkas data.
file-page = Halaman { $page } dari { $pages }
file-table = Angkanya
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
