## Apa yang berubah: dua versi data

choice-versions = Bandingkan dengan
choice-versions-none = tidak dibandingkan
choice-versions-own = { $name } (data Anda)
choice-difference = Perubahan
choice-table = Isi berkas
choice-table-all = Semua isi ({ $n })
choice-table-count = { $name } ({ $n })

versions-title = Apa yang berubah
versions-explained = Bandingkan data yang ditampilkan dengan versi lain: baris dipasangkan menurut kodenya, lalu isinya dibandingkan.
versions-explained-own = Ada berkas baru? Kirim di bagian bawah halaman ini; perbandingannya muncul di sini.
versions-subtitle = Sebelum: { $before } · sesudah: { $after } · semua tempat dan tahun
versions-rows = { $added } baris baru, { $removed } hilang, { $changed } berubah
versions-headline = { $rows }; { $total }.
versions-headline-same = Tidak ada yang berbeda.
versions-headline-package = Semua baris sama; hanya keterangan datanya berbeda.
versions-headline-no-total = { $rows }; tidak ada jumlah yang berubah.
versions-headline-other-total = { $rows }; sebagian jumlah berubah.
versions-headline-unrelated = Kedua data hampir tidak memuat tempat yang sama.
versions-unrelated = Hanya { $shared } dari { $places } tempat ada di keduanya. Ini tampaknya data tempat lain, bukan versi lain dari data yang sama.
versions-total-rise = { $total } naik { $amount }
versions-total-fall = { $total } turun { $amount }
versions-total-new = { $total } kini tercatat { $amount }
versions-total-gone = { $total } tidak lagi tercatat
versions-refused = Kedua versi belum dapat dibandingkan sepenuhnya. { $why }

## Jumlah

versions-totals-title = Jumlah yang berubah: { $place }
versions-totals-whole = seluruh data
versions-totals-same-rows =
    { $n ->
        [0] Tidak ada jumlah yang berubah.
       *[other] Tidak ada jumlah yang berubah; { $n } baris berbeda tanpa mengubah jumlah.
    }
versions-totals-alike = Jumlah untuk seluruh data berubah sebesar itu juga.
versions-totals-all = Semua jumlah: { $place }
versions-totals-note = Jumlah untuk semua tahun. Nilai uang yang berbeda jenis tidak pernah dijumlahkan.
versions-only-before = { $place } tidak ada di versi sesudah; yang dapat dibandingkan hanya seluruh data.
versions-only-after = { $place } tidak ada di versi sebelum; yang dapat dibandingkan hanya seluruh data.
versions-doubts = { $found } catatan baru, { $gone } catatan tidak ada lagi.
versions-surveys-added = Survei yang hanya ada di versi sesudah: { $years }.
versions-surveys-removed = Survei yang hanya ada di versi sebelum: { $years }.
versions-col-total = Jumlah
versions-col-before = Sebelum
versions-col-after = Sesudah
versions-col-difference = Selisih
versions-not-known = belum ada data
versions-no-difference = tidak dapat dihitung
versions-ends = batas bawah { $low }, batas atas { $high }
total-recorded_area = Luas kumuh tercatat { $year } ({ $kind })
total-score_area = Luas kumuh menurut nilai { $year }, { $rule }
total-class_rts = RT { $class }, survei { $year }
total-deficit = { $indicator }, survei { $year }
total-money = { $kind }
total-money-unstated = Nilai uang yang jenis anggarannya tidak disebutkan
total-works = Jumlah kegiatan
total-output = Hasil kegiatan selesai: { $work }
total-base = { $base } di semua RT
total-places = Jumlah { $level }
total-doubts-note = Catatan yang perlu diperiksa
total-doubts-left_out = Catatan baris yang dikeluarkan
total-doubts-refused = Berkas yang ditolak

## Baris

versions-tables-title = Baris menurut isi berkas
versions-col-table = Isi
versions-col-rows-before = Baris sebelum
versions-col-rows-after = Baris sesudah
versions-col-added = Baru
versions-col-removed = Hilang
versions-col-changed = Berubah
versions-col-unchanged = Sama
versions-tables-same = Isi yang sama seluruhnya: { $tables }.
versions-no-table = tidak ada
versions-list-title = Baris yang berbeda
versions-list-none = Tidak ada baris untuk pilihan ini.
versions-cell = { $field }: { $before } → { $after }
versions-filled = { $field }: { $value }
versions-empty = kosong
versions-shape-before = bentuk lama
versions-shape-after = bentuk baru
versions-line-before = sebelum: baris { $line }
versions-line-after = sesudah: baris { $line }
versions-place = { $name } ({ $key })
versions-more =
    { $n ->
       *[other] … dan { $n } baris lagi; semuanya dengan --all.
    }
difference-all = semua perubahan
difference-added = baru
difference-removed = hilang
difference-changed = berubah
difference-count = { $name } ({ $n })
sheet-differences = Perbedaan
sheet-compared-totals = Jumlah dibandingkan

cli-compare = Bandingkan dua versi data.
cli-compare-before = folder, buku kerja, atau ZIP versi sebelumnya
cli-compare-after = folder, buku kerja, atau ZIP versi sesudahnya
cli-compare-rows = { $table }: { $added } baru, { $removed } hilang, { $changed } berubah, { $unchanged } sama
cli-compare-total = { $total }: { $before } → { $after } ({ $difference })

differing-locations = Tempat
differing-indicators = Nilai indikator
differing-activities = Kegiatan dan uang
differing-outcomes = Hasil kegiatan
differing-decrees = SK
differing-figures = Angka yang dipublikasikan
differing-actors = Lembaga
differing-collaboration = Kerja sama
differing-checks = Pemeriksaan
differing-remarks = Catatan penyusun
differing-boundaries = Batas pada peta
differing-package = Keterangan data

## Nama kolom

field-about = Tentang tabel
field-noticed = Catatan penyusun
field-noticed_en = Catatan penyusun (Inggris)
field-bound = Batas
field-location_id = Tempat
field-level = Tingkat
field-name = Nama
field-name_printed = Ejaan di sumber
field-parent_id = Tempat di atasnya
field-kawasan_id = Kawasan kumuh
field-verified_area_ha = Luas terverifikasi
field-buildings = Bangunan
field-households = Kepala keluarga
field-population = Penduduk
field-ideal_road_m = Panjang jalan ideal
field-ideal_drain_m = Panjang drainase ideal
field-lat = Lintang
field-lon = Bujur
field-position_kind = Asal letak
field-position_error_m = Kesalahan letak
field-jurisdiction = Kewenangan
field-land_legality = Legalitas lahan
field-tenure_clear = Kejelasan status lahan
field-plan_conformity = Kesesuaian tata ruang
field-other_considerations = Pertimbangan lain
field-strategic_value = Nilai strategis
field-development_potential = Potensi pengembangan
field-community_support = Dukungan masyarakat
field-local_commitment = Komitmen pemda
field-typology = Tipologi
field-source = Sumber
field-note = Catatan
field-year = Tahun
field-indicator = Indikator
field-volume = Volume
field-base = Penyebut
field-percent = Persen
field-percent_low = Persen terendah
field-percent_high = Persen tertinggi
field-points = Poin menurut sumber
field-rule = Aturan
field-status = Jenis angka
field-page = Halaman
field-activity_id = Kode kegiatan
field-kind = Jenis
field-description = Uraian
field-unit = Satuan
field-stage = Tahap
field-amount_rupiah = Nilai uang
field-amount_kind = Jenis nilai uang
field-funding_source = Sumber dana
field-programme = Program
field-implementer = Pelaksana
field-started = Mulai
field-finished = Selesai
field-beneficiary_households = KK penerima manfaat
field-cost_note = Catatan biaya
field-number = Nomor
field-date = Tanggal
field-authority = Yang menetapkan
field-area_ha = Luas
field-review_due = Batas waktu peninjauan
field-class_code = Kode kelas
field-priority = Prioritas
field-handling = Pola penanganan
field-measure = Ukuran
field-value = Angka
field-as_of = Per
field-said_by = Dinyatakan oleh
field-said_on = Dinyatakan pada
field-scope = Cakupan
field-actor_id = Kode lembaga
field-role = Peran
field-event_id = Kode peristiwa
field-title = Judul
field-title_en = Judul (bahasa Inggris)
field-short_title = Judul pendek
field-short_title_en = Judul pendek (bahasa Inggris)
field-office = Nama kantor atau wilayah
field-office_en = Nama kantor atau wilayah (bahasa Inggris)
field-actors = Lembaga terlibat
field-due = Tenggat
field-done_on = Dipenuhi pada
field-evidence = Bukti
field-exists = Masih ada
field-good = Kondisi baik
field-works = Berfungsi
field-used = Dipakai
field-checked_by = Pemeriksa
field-geometry_kind = Jenis batas
field-shape = Bentuk
field-illustrative = Data contoh
field-opens_at = Tempat awal
field-sources = Sumber
field-licences = Lisensi
