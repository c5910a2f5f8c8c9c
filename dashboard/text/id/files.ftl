## Tabel: arti satu baris

table-locations = Satu tempat: RT, RW, kelurahan, kawasan kumuh, kecamatan, kota, atau provinsi
table-indicators = Satu nilai: satu indikator di satu tempat pada satu tahun
table-activities = Satu kegiatan, atau satu baris uang dari kegiatan itu
table-outcomes = Satu kriteria yang diperbaiki oleh satu kegiatan
table-decrees = Satu tempat dalam satu surat keputusan (SK)
table-figures = Satu angka yang pernah dipublikasikan
table-actors = Satu lembaga
table-collaboration = Satu peristiwa kerja sama yang bertanggal
table-checks = Satu pemeriksaan setelah serah terima
table-remarks = Hal yang dilihat penyusun data pada sumbernya
table-boundaries = Bentuk tempat pada peta
table-ground = Daratan dan nama di sekitarnya
table-problems = Satu masalah pada data

## Kolom berkas

column-locations-location_id = Kode tempat. RT: kode kelurahan, RW, RT, misalnya 21.72.03.1005-RW006-RT002; kawasan kumuh: kawasan:nama-singkat
column-locations-level = Tingkat tempat
column-locations-name = Nama sehari-hari
column-locations-name_printed = Ejaan di sumber bila berbeda
column-locations-parent_id = Kode tempat di atasnya menurut administrasi
column-locations-kawasan_id = Untuk RT: kode kawasan kumuh dalam SK
column-locations-verified_area_ha = Luas kumuh terverifikasi, hektare; kosong = belum disurvei
column-locations-buildings = Jumlah bangunan, unit; kosong = belum disurvei
column-locations-households = Jumlah kepala keluarga (KK); kosong = belum disurvei
column-locations-population = Jumlah penduduk, jiwa; kosong = belum disurvei
column-locations-ideal_road_m = Panjang jalan lingkungan yang seharusnya ada, meter; kosong = belum disurvei
column-locations-ideal_drain_m = Panjang drainase yang seharusnya ada, meter; kosong = belum disurvei
column-locations-lat = Lintang, derajat desimal (WGS 84); selatan bertanda kurang
column-locations-lon = Bujur, derajat desimal (WGS 84)
column-locations-position_kind = Asal letak
column-locations-position_error_m = Kesalahan letak paling besar, meter
column-locations-jurisdiction = Yang berwenang menangani: pusat, provinsi, atau kota/kabupaten
column-locations-land_legality = Status legalitas lahan
column-locations-other_considerations = Pertimbangan lain, seperti tercatat
column-locations-typology = Tipologi permukiman, misalnya tepi air, di atas air, dataran rendah
column-locations-source = Asal baris ini: judul, nomor, atau instansi
column-locations-note = Catatan untuk pembaca

column-indicators-location_id = Kode tempat, sama dengan di lembar lokasi
column-indicators-year = Tahun survei atau tahun angkanya
column-indicators-indicator = Indikator atau kriteria yang diukur
column-indicators-volume = Volume yang bermasalah dalam satuan kriteria (unit, meter, KK, hektare), atau besarannya; kosong = belum disurvei, 0 = disurvei dan tidak ada
column-indicators-base = Penyebut, hanya bila berbeda dari penyebut tempatnya
column-indicators-percent = Persentase kekurangan, bila volumenya tidak ada
column-indicators-percent_low = Batas bawah rentang, persen
column-indicators-percent_high = Batas atas rentang, persen
column-indicators-rule = Aturan penilaian survei; kosong = Permen PUPR 14/PRT/M/2018
column-indicators-status = Jenis angka
column-indicators-source = Asal baris ini: judul, nomor, atau instansi
column-indicators-page = Halaman, tabel, atau alinea di sumber
column-indicators-note = Catatan untuk pembaca
column-indicators-points = Poin menurut sumber, 0 sampai 5; hanya dibandingkan dengan hasil hitungan

column-activities-activity_id = Kode kegiatan; dua baris uang dari satu kegiatan memakai kode yang sama dan volumenya dihitung sekali
column-activities-location_id = Kode tempat, sama dengan di lembar lokasi
column-activities-year = Tahun kegiatan
column-activities-kind = Jenis kegiatan
column-activities-description = Uraian kegiatan menurut sumber
column-activities-volume = Volume hasil dalam satuannya
column-activities-unit = Satuan volume: m, m2, unit, kk, ha, kali
column-activities-stage = Tahap kegiatan
column-activities-amount_rupiah = Nilai uang, rupiah penuh tanpa sen; kosong = tidak disebut
column-activities-amount_kind = Jenis nilai uang; jenis yang berbeda tidak pernah dijumlahkan
column-activities-funding_source = Sumber dana; kosong = tidak disebut
column-activities-programme = Nama program, bukan sumber dananya
column-activities-implementer = Pelaksana
column-activities-started = Tanggal mulai
column-activities-finished = Tanggal selesai
column-activities-beneficiary_households = Penerima manfaat, KK
column-activities-cost_note = Penjelasan bila biaya per satuan tidak biasa
column-activities-status = Jenis angka
column-activities-source = Asal baris ini: judul, nomor, atau instansi
column-activities-page = Halaman, tabel, atau alinea di sumber
column-activities-note = Catatan untuk pembaca

column-outcomes-activity_id = Kode kegiatan, sama dengan di lembar kegiatan
column-outcomes-location_id = Kode RT yang terbantu; kosong berarti tempat kegiatan itu
column-outcomes-indicator = Kriteria yang diperbaiki
column-outcomes-volume = Volume yang tertangani, dalam satuan kriteria
column-outcomes-note = Catatan untuk pembaca

column-decrees-number = Nomor SK
column-decrees-date = Tanggal SK, atau tahunnya bila hanya itu yang diketahui
column-decrees-authority = Pejabat yang menetapkan
column-decrees-location_id = Kode satu tempat di dalam SK
column-decrees-area_ha = Luas tempat itu menurut SK, hektare
column-decrees-review_due = Batas waktu peninjauan, paling lambat lima tahun setelah SK
column-decrees-source = Asal baris ini: judul, nomor, atau instansi
column-decrees-page = Halaman, tabel, atau alinea di sumber
column-decrees-note = Catatan untuk pembaca

column-figures-location_id = Kode tempat yang dimaksud angka ini
column-figures-measure = Yang diukur: luas kumuh, belanja, penduduk; ditulis seperti pada contoh isian
column-figures-value = Angka seperti dipublikasikan
column-figures-unit = Satuan: ha, rupiah, people (jiwa)
column-figures-bound = Diisi bila sumber hanya memberi batas, bukan nilai: “kurang dari 80 unit/ha”; kosong untuk nilai
column-figures-as_of = Waktu yang dimaksud angka ini
column-figures-said_by = Siapa yang menyatakan
column-figures-said_on = Kapan dinyatakan
column-figures-kind = Jenis angka
column-figures-scope = Cakupan angka, dengan kata-kata
column-figures-source = Asal baris ini: judul, nomor, atau instansi
column-figures-note = Catatan untuk pembaca

column-actors-actor_id = Kode lembaga
column-actors-name = Nama lembaga
column-actors-level = Tingkat lembaga
column-actors-role = Perannya dalam satu kalimat
column-actors-source = Asal baris ini: judul, nomor, atau instansi
column-actors-note = Catatan untuk pembaca

column-collaboration-event_id = Kode peristiwa
column-collaboration-date = Tanggal, bulan, atau tahun peristiwa; untuk temuan kajian: waktu terbitnya
column-collaboration-stage = Tahap tata kelola kolaboratif, atau bagian kerangkanya
column-collaboration-kind = Jenis peristiwa, misalnya meeting (pertemuan) atau promise (janji); finding (temuan kajian) bukan peristiwa
column-collaboration-title = Yang terjadi, dalam satu kalimat
column-collaboration-actors = Kode lembaga yang terlibat, dipisah spasi
column-collaboration-location_id = Kode tempat
column-collaboration-due = Untuk janji: tenggatnya
column-collaboration-done_on = Untuk janji: tanggal dipenuhi
column-collaboration-evidence = Dokumen atau pengamatan yang membuktikan
column-collaboration-source = Asal baris ini: judul, nomor, atau instansi
column-collaboration-page = Halaman, tabel, atau alinea di sumber
column-collaboration-note = Catatan untuk pembaca

column-checks-activity_id = Kode kegiatan, sama dengan di lembar kegiatan
column-checks-date = Tanggal pemeriksaan
column-checks-exists = Apakah masih ada
column-checks-good = Apakah kondisinya baik
column-checks-works = Apakah berfungsi
column-checks-used = Apakah dipakai
column-checks-checked_by = Instansi atau kelompok pemeriksa; tanpa nama orang
column-checks-note = Catatan untuk pembaca

column-remarks-about = Tabel yang dimaksud catatan ini
column-remarks-noticed = Hal yang dilihat penyusun dan tidak dapat ditemukan oleh aturan: pertentangan, salah cetak, cara membacanya
column-remarks-noticed_en = Hal yang sama dalam bahasa Inggris
column-remarks-location_id = Kode tempat yang dimaksud, bila ada
column-remarks-year = Tahun yang dimaksud, bila ada
column-remarks-source = Asal baris ini: judul, nomor, atau instansi
column-remarks-page = Halaman, tabel, atau alinea di sumber

key-level-country = negara
key-level-province = provinsi
key-level-city = kota atau kabupaten
key-level-kecamatan = kecamatan
key-level-kelurahan = kelurahan atau desa
key-level-kawasan = kawasan kumuh menurut SK
key-level-rw = RW
key-level-rt = RT
key-actor_level-community = masyarakat
key-actor_level-kelurahan = kelurahan atau desa
key-actor_level-city = kota atau kabupaten
key-actor_level-province = provinsi
key-actor_level-national = pusat
key-actor_level-partner = mitra
key-rule-permen_2018 = Permen PUPR 14/PRT/M/2018, 16 kriteria
key-rule-permen_2016 = Permen PUPR 02/PRT/M/2016, 19 kriteria
key-yes_no-yes = ya
key-yes_no-partly = sebagian
key-yes_no-no = tidak
key-event-meeting = pertemuan
key-event-data_shared = berbagi data
key-event-agreement = kesepakatan
key-event-promise = janji
key-event-goal = sasaran
key-event-work = kegiatan
key-event-obstacle = hambatan
key-event-leadership = kepemimpinan
key-event-verification = verifikasi lapangan
key-event-finding = temuan kajian
key-collaboration_stage-dialogue = dialog tatap muka
key-collaboration_stage-trust = membangun kepercayaan
key-collaboration_stage-commitment = komitmen pada proses
key-collaboration_stage-understanding = pemahaman bersama
key-collaboration_stage-outcomes = hasil antara
key-collaboration_stage-starting_conditions = kondisi awal
key-collaboration_stage-institutional_design = rancangan kelembagaan
key-collaboration_stage-leadership = kepemimpinan fasilitatif

## Contoh isian

example-title = Contoh isian: kelurahan rekaan
example-source = Data contoh (rekaan)
example-kelurahan = Kelurahan Contoh
example-kawasan = Kampung Contoh
example-authority = Wali Kota (contoh)
example-road = Pembangunan jalan beton lingkungan
example-house = Perbaikan rumah tidak layak huni
example-two-sources = Dua sumber dana, satu kegiatan: kodenya sama, volumenya dihitung sekali.
example-budget = Pagu dan realisasi satu kegiatan: dua baris, tidak pernah dijumlahkan.
example-zero = Disurvei dan tidak ada: 0, bukan sel kosong.
example-range = Sumber hanya menyebut rentang.
example-community = Badan Keswadayaan Masyarakat (contoh)
example-community-role = Merencanakan dan mengoordinasikan kegiatan warga
example-office = Dinas Perkim (contoh)
example-office-role = Menyediakan data dan perbaikan rumah
example-meeting = Rembuk warga memetakan titik kumuh
example-promise = Dinas menyerahkan data rumah tidak layak huni
example-evidence = Daftar hadir dan berita acara (contoh)
example-scope = Kawasan Kampung Contoh
example-check = Sebagian permukaan retak.
example-noticed = Nama kawasan tercetak dengan dua ejaan.
