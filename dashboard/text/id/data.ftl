## Halaman data

page-data = Data
page-data-count =
    { $n ->
        [0] Data
       *[other] Data ({ $n } catatan)
    }
question-data = Dapatkah angka ini dipercaya, dan dapatkah diunduh?
data-headline =
    { $refused ->
        [0] { $left_out ->
            [0] Semua baris dihitung; { $note } catatan perlu diketahui{ $which }.
           *[other] { $left_out } baris tidak dihitung; { $note } catatan lain{ $which }.
        }
       *[other] { $refused } berkas tidak ada atau tidak dapat dipakai, { $left_out } baris tidak dihitung, { $note } catatan lain{ $which }.
    }
data-contradicting =
    { $n ->
        [0] { "" }
       *[other] , { $n } di antaranya tentang angka yang bertentangan
    }
data-headline-none = Semua berkas data terbaca tanpa masalah.
data-explained = Tidak ada angka yang diperbaiki diam-diam: yang meragukan tetap ditampilkan dan diberi tanda, yang mustahil dikeluarkan dari semua jumlah dan disebut di sini.
data-list-title = Dokter Data: semua catatan
data-none = Tidak ada catatan untuk pilihan ini.
data-about-areas = Hanya catatan pada angka luas kumuh { $place }, { $year }.
data-about-scores = Hanya catatan pada indikator { $place }, { $year }.
data-about-money = Hanya catatan pada belanja { $place }, { $year }.
data-about-map = Hanya catatan pada peta { $place }, { $year }.
data-about-drop = Tampilkan semua catatan
data-older = Versi terbaru data ini belum dapat dipakai; yang ditampilkan versi sebelumnya. { $why }
data-files-title = Berkas yang dibaca
data-columns = Cara tiap kolom dibaca
data-licence = Lisensi: { $licence }
data-download-title = Unduh data ini
data-download-note = Kode, satuan, sumber, dan status ikut di dalamnya.
choice-severity = Jenis catatan
choice-severity-count = { $name } ({ $n })
choice-file = Berkas
choice-file-all = Semua berkas
choice-own-gone = Data kiriman pembaca hanya ada selama sesi pengirimnya, dan sesi itu sudah berakhir; yang ditampilkan { $shown }. Kirim lagi di halaman Data.
severity-all = semua catatan
notes-folder = folder data
effect-pages = Halaman: { $pages }.
files-file = Berkas
files-table = Isi
download-too-far = Unduhan ini ada mulai dari kecamatan; seluruh data ada dalam folder hasil bangun (Parquet).
files-files = Berkas
files-rows = Baris data
files-used = Dihitung
files-left-out = Dikeluarkan
columns-file = Berkas
columns-column = Kolom dalam berkas
columns-field = Dibaca sebagai
columns-how = Cara
read-how-known = dikenali
read-how-renamed = dikenali dari nama lain
read-how-assumed = tidak ada; dianggap sama untuk semua baris
read-how-from_name = tidak ada; diambil dari nama berkas atau lembar
read-how-not_read = tidak dibaca
own-title = Periksa data Anda sendiri
own-explained = Kirim CSV, buku kerja (.xlsx, .xls, .xlsb, .ods), atau ZIP, atau peta batas RT (GeoJSON, shapefile dalam ZIP, GeoPackage, KML), sampai 20 MB per berkas. Peta yang dikirim sendiri digabungkan dengan data yang sedang ditampilkan. Data diperiksa dan ditampilkan hanya di sesi ini; tidak ada yang disimpan di server.
own-upload = Pilih berkas
own-name = Data Anda
own-forget = Hapus data saya dari sesi ini
own-reading = Berkas Anda sedang dibaca.
own-queued = Berkas pembaca lain sedang dibaca; berkas Anda menyusul.
own-banner = Pratinjau data Anda: hanya terlihat di sesi ini, tidak disimpan di server.
own-template = Templat kosong dan contoh terisi, dengan penjelasan tiap kolom:
mark-doubts = { $n } catatan pada angka ini
download-csv = Unduh CSV
download-workbook = Tabelnya (XLSX)
download-package = Seluruh data (ZIP)
download-template = Templat (XLSX)
download-template-csv = Templat (CSV dalam ZIP)
download-example = Contoh terisi (XLSX)
download-problems = Unduh catatan ini
notes-typed = tertulis: { $value }
notes-at-line = baris { $line }
notes-at-column = kolom { $column }
own-limit = CSV, XLSX, ZIP, peta · sampai 20 MB
cli-template = Tulis templat kosong dan contoh terisi ke sebuah folder.
cli-written = { $n } berkas ditulis ke { $folder }.
template-workbook = templat.xlsx
template-example = contoh.xlsx
template-folder = csv
effect-doubt = Barisnya tetap dihitung.
recipe-places = tabel dengan tempat dalam kolom
recipe-r0 = tabel R0 (1av … 7bn)
recipe-aspek = volume per aspek (aspek_1a … aspek_7b)
recipe-baseline = isian baseline (volume_…)
recipe-simpuh = daftar per kriteria (SIMPUH)
recipe-investasi = daftar investasi

## Peta yang dibaca

maps-title = Peta: bentuk yang dibaca
maps-file = Berkas
maps-features = Bentuk dan titik
maps-used = Dipakai
maps-unknown = Tempat tidak dikenal
maps-doubled = Tempat sama
maps-faulty = Bukan bentuk yang sah
maps-overlapping = Saling menindih
maps-far = Jauh dari tempatnya
maps-system = Sistem koordinat
maps-area = Luas bentuk RT
maps-decreed = Luas kumuh menurut keputusan
maps-system-degrees = bujur dan lintang
maps-system-unknown = tidak disebut
maps-ask-title = Lengkapi keterangan peta
maps-ask-explained = Sebagian bentuk pada peta yang Anda kirim belum dapat dipakai. Pilih kolom yang menyebut tempatnya dan, bila perlu, sistem koordinatnya; peta dibaca ulang. Berkasnya hanya disimpan sampai pertanyaan ini dijawab, di sesi ini.
maps-ask-key = Kolom yang menyebut RT atau tempatnya
maps-ask-guessed = Cari sendiri menurut nama kolom
maps-ask-column = { $name } ({ $cells })
maps-ask-system = Sistem koordinat
maps-ask-system-none = Pilih sistem koordinat
maps-ask-read = Baca ulang peta
