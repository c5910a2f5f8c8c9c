# Semua kata yang dilihat pembaca, dalam bahasa Indonesia. Kunci sama dengan folder en.

app-title = KOTAKU: kota tanpa kumuh

## Halaman

page-overview = Ringkasan
page-trends = Tren
page-indicators = Indikator
page-map = Peta
page-spending = Belanja
question-overview = Bagaimana keadaannya?
question-trends = Apakah luas kumuh menyusut?
question-indicators = Mengapa masih kumuh, RT demi RT?
question-map = Di mana?
question-spending = Berapa biayanya, dan siapa yang membayar?

## Pilihan

paper-illustrative = DATA CONTOH, REKAAN
paper-own = BERKAS PEMBACA, PRATINJAU
paper-day = dicetak { $day }
adjust = Atur
choice-data = Data
choice-place = Tempat
too-far-rt = Bagian ini melihat RT satu per satu; { $place } punya { $n } RT.
too-far-work = Bagian ini melihat kegiatan satu per satu; { $place } terlalu luas untuk itu.
too-far-cost = Bagian ini membandingkan biaya tiap kegiatan; { $place } terlalu luas untuk itu.
too-far-way-out = { $each ->
        [work] Pilih kota atau kabupaten, kecamatan, atau kelurahan di kotak Tempat.
       *[other] Pilih kecamatan atau kelurahan di kotak Tempat.
    }
place-search-hint = Ketik nama kota, kecamatan, atau kelurahan, atau kodenya.
place-search-found = { $n } tempat ditemukan.
place-search-none = Tidak ada tempat dengan nama itu. Ketik sebagian namanya, atau kodenya.
choice-year = Tahun
choice-year-all = Semua tahun
choice-amount_kind = Jenis nilai uang
choice-detail = Rincian
choice-detail-aspects = 7 aspek
choice-detail-criteria = Semua kriteria
choice-measure = Tampilkan
choice-measure-points = Poin
choice-measure-percent = Persen
choice-show = Yang ditampilkan
indicators-show-scores = Nilai
indicators-show-distance = Jarak ke ambang
indicators-show-missing = Yang kurang
choice-level = Per RT, RW, atau kelurahan
levels-rt = RT
levels-rw = RW
levels-kawasan = Kawasan
levels-kelurahan = Kelurahan
levels-kecamatan = Kecamatan
levels-city = Kota/kabupaten
levels-province = Provinsi
levels-country = Negara
count-rows = { $n } { $level }
choice-sort = Urutan
choice-sort-distance = Menurut jarak
choice-sort-name = Menurut nama
choice-unknown-place = Tempat “{ $key }” tidak ada dalam { $data }; yang ditampilkan { $shown }.
choice-unknown-data = Data “{ $key }” tidak ada di folder data; yang ditampilkan { $shown }.
choice-unknown-year = Tahun “{ $key }” tidak ada dalam { $data }; yang ditampilkan semua tahun.

no-places = Daftar tempat (locations) masih kosong. Isi satu baris untuk tiap tempat.

illustrative = Data contoh
illustrative-banner = Data contoh: angka di halaman ini rekaan untuk memperlihatkan cara kerja dasbor, bukan keadaan sebenarnya.
stamp = { $place } · { $data } · data per { $as_of }
stamp-undated = { $place } · { $data }
notes-count =
    { $n ->
        [0] Semua berkas data terbaca tanpa masalah.
       *[other] { $n } catatan pada data ini.
    }
notes-title = Catatan pada data

## Gambar dan tabel

table-aside = Geser tabel ke samping untuk melihat semua kolom.
show-table = Lihat angkanya
show-source = Sumber: { $source }

## Di luar isi halaman

menu = Halaman
question-answered = Halaman ini menjawab: { $question }
full-screen = Layar penuh
tab-title = { $page } · { $place } · KOTAKU
streamlit-skip = Lewati menu, langsung ke isi
streamlit-apply = Tekan Enter untuk memakai
streamlit-submit = Tekan Enter untuk mengirim isian
streamlit-choose = Pilih
streamlit-no-results = Tidak ada yang cocok
streamlit-options = { $part } pilihan tersedia.
streamlit-all = Pilih semua
streamlit-matches = Pilih { $part } yang cocok
streamlit-clear = Kosongkan
streamlit-remove = Hapus { $part }
streamlit-open = Buka
streamlit-close = Tutup
streamlit-map = Peta
streamlit-zoom-in = Perbesar
streamlit-zoom-out = Perkecil
streamlit-attribution = Tampilkan sumber peta
streamlit-fullscreen = Layar penuh{ $part }
streamlit-exit-fullscreen = Tutup layar penuh
streamlit-pagination = Bagian daftar
streamlit-page = Bagian { $part }
streamlit-previous = Bagian sebelumnya
streamlit-next = Bagian berikutnya
streamlit-too-large = Ukuran berkas paling besar { $part }.
streamlit-not-allowed = Jenis berkas ini tidak dapat dibaca.
streamlit-drop = Lepaskan berkas di sini
streamlit-running = Sedang menghitung …
streamlit-stop = Hentikan
streamlit-connecting = Menyambung …
streamlit-connection = Sambungan terputus
streamlit-no-connection = Dasbor tidak menjawab. Periksa sambungan Anda; halaman menyambung lagi dengan sendirinya.
streamlit-reconnect = Sambungan terputus. Tunggu sampai tersambung lagi, lalu coba kembali.
streamlit-no-page = Halaman tidak ditemukan
streamlit-shown-instead = Halaman itu tidak ada; yang ditampilkan Ringkasan.
streamlit-failed = Bagian ini tidak dapat ditampilkan karena kesalahan pada dasbor. Muat ulang halaman, atau pilih halaman lain.
# Di bawah pertanyaan tiap halaman: yang tidak ikut dihitung di halaman itu.
page-absent = { $files } belum ada dalam data ini.
page-unused = { $files } tidak dapat dipakai; sebabnya ada di halaman Data.
files-counted = { $n } berkas
page-left-out = { $n } baris dari { $files } tidak dihitung di sini; sebabnya ada di halaman Data.
data-language = Nama, catatan, dan sumber ditampilkan seperti tertulis dalam berkas.
