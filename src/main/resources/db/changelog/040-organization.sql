--liquibase formatted sql

-- Units, their predecessors, officials with their roles, holders of functions, communes with their area class. Everything is
-- effective-dated: valid_to is the last day, empty while it lasts.

--changeset khenthuong:organization-001
CREATE TABLE khenthuong.unit (
    code          text PRIMARY KEY CHECK (code ~ '^[a-z0-9-]+$'),
    name          text NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('CITY', 'DISTRICT', 'DEPARTMENT', 'FATHERLAND_FRONT', 'SOCIO_POLITICAL',
                                                'POLICY_BANK', 'CONSULTED_AGENCY')),
    special_focus boolean NOT NULL DEFAULT false,
    nominates     boolean NOT NULL,
    position      integer NOT NULL,
    valid_from    date NOT NULL,
    valid_to      date CHECK (valid_to >= valid_from)
);

CREATE TABLE khenthuong.unit_predecessor (
    unit        text NOT NULL REFERENCES khenthuong.unit (code),
    predecessor text NOT NULL REFERENCES khenthuong.unit (code),
    valid_from  date NOT NULL,
    PRIMARY KEY (unit, predecessor),
    CHECK (unit <> predecessor)
);

CREATE TABLE khenthuong.function_holder (
    function   text NOT NULL CHECK (function IN ('FOCAL_AGENCY', 'APPRAISER')),
    unit       text NOT NULL REFERENCES khenthuong.unit (code),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    PRIMARY KEY (function, valid_from)
);

CREATE TABLE khenthuong.official (
    user_id    text PRIMARY KEY CHECK (user_id ~ '^[a-z0-9.-]+$'),
    full_name  text NOT NULL,
    email      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from)
);

-- "role" is the group: <role>.<unit>, or a group of its own such as giamsat.
CREATE TABLE khenthuong.official_role (
    user_id    text NOT NULL REFERENCES khenthuong.official (user_id),
    role       text NOT NULL CHECK (role ~ '^[a-z]+([.][a-z0-9-]+)?$'),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    PRIMARY KEY (user_id, role, valid_from)
);

CREATE TABLE khenthuong.commune (
    code     text PRIMARY KEY CHECK (code ~ '^[a-z0-9-]+$'),
    name     text NOT NULL,
    unit     text NOT NULL REFERENCES khenthuong.unit (code),
    position integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    source   text NOT NULL
);

CREATE TABLE khenthuong.commune_area_class (
    commune    text NOT NULL REFERENCES khenthuong.commune (code),
    area_class text NOT NULL CHECK (area_class IN ('I', 'II', 'III')),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    source     text NOT NULL,
    PRIMARY KEY (commune, valid_from)
);

--changeset khenthuong:organization-002
-- As they stood in 2023 (domain.md §7.1, §7.3; A-09 for the policy bank), known here since the achievements that count
-- begin (A-01). The reorganisations of domain.md §7.2 are a data set of their own: db/reorganisation.
INSERT INTO khenthuong.unit (position, code, name, kind, special_focus, nominates, valid_from) VALUES
    (1, 'da-lat', 'Thành phố Đà Lạt', 'CITY', false, true, '2021-01-01'),
    (2, 'bao-loc', 'Thành phố Bảo Lộc', 'CITY', false, true, '2021-01-01'),
    (3, 'dam-rong', 'Huyện Đam Rông', 'DISTRICT', true, true, '2021-01-01'),
    (4, 'lac-duong', 'Huyện Lạc Dương', 'DISTRICT', false, true, '2021-01-01'),
    (5, 'lam-ha', 'Huyện Lâm Hà', 'DISTRICT', false, true, '2021-01-01'),
    (6, 'don-duong', 'Huyện Đơn Dương', 'DISTRICT', false, true, '2021-01-01'),
    (7, 'duc-trong', 'Huyện Đức Trọng', 'DISTRICT', false, true, '2021-01-01'),
    (8, 'di-linh', 'Huyện Di Linh', 'DISTRICT', false, true, '2021-01-01'),
    (9, 'bao-lam', 'Huyện Bảo Lâm', 'DISTRICT', false, true, '2021-01-01'),
    (10, 'da-huoai', 'Huyện Đạ Huoai', 'DISTRICT', false, true, '2021-01-01'),
    (11, 'da-teh', 'Huyện Đạ Tẻh', 'DISTRICT', false, true, '2021-01-01'),
    (12, 'cat-tien', 'Huyện Cát Tiên', 'DISTRICT', false, true, '2021-01-01'),
    (13, 'vp-ubnd', 'Văn phòng Ủy ban nhân dân tỉnh', 'DEPARTMENT', false, true, '2021-01-01'),
    (14, 'so-noi-vu', 'Sở Nội vụ', 'DEPARTMENT', false, true, '2021-01-01'),
    (15, 'so-tu-phap', 'Sở Tư pháp', 'DEPARTMENT', false, true, '2021-01-01'),
    (16, 'so-khdt', 'Sở Kế hoạch và Đầu tư', 'DEPARTMENT', false, true, '2021-01-01'),
    (17, 'so-tai-chinh', 'Sở Tài chính', 'DEPARTMENT', false, true, '2021-01-01'),
    (18, 'so-cong-thuong', 'Sở Công Thương', 'DEPARTMENT', false, true, '2021-01-01'),
    (19, 'so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'DEPARTMENT', false, true, '2021-01-01'),
    (20, 'so-gtvt', 'Sở Giao thông vận tải', 'DEPARTMENT', false, true, '2021-01-01'),
    (21, 'so-xay-dung', 'Sở Xây dựng', 'DEPARTMENT', false, true, '2021-01-01'),
    (22, 'so-tnmt', 'Sở Tài nguyên và Môi trường', 'DEPARTMENT', false, true, '2021-01-01'),
    (23, 'so-tttt', 'Sở Thông tin và Truyền thông', 'DEPARTMENT', false, true, '2021-01-01'),
    (24, 'so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'DEPARTMENT', false, true, '2021-01-01'),
    (25, 'so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'DEPARTMENT', false, true, '2021-01-01'),
    (26, 'so-khcn', 'Sở Khoa học và Công nghệ', 'DEPARTMENT', false, true, '2021-01-01'),
    (27, 'so-gddt', 'Sở Giáo dục và Đào tạo', 'DEPARTMENT', false, true, '2021-01-01'),
    (28, 'so-y-te', 'Sở Y tế', 'DEPARTMENT', false, true, '2021-01-01'),
    (29, 'thanh-tra', 'Thanh tra tỉnh', 'DEPARTMENT', false, true, '2021-01-01'),
    (30, 'ban-dan-toc', 'Ban Dân tộc', 'DEPARTMENT', false, true, '2021-01-01'),
    (31, 'bql-kcn', 'Ban Quản lý các khu công nghiệp', 'DEPARTMENT', false, true, '2021-01-01'),
    (32, 'mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'FATHERLAND_FRONT', false, true, '2021-01-01'),
    (33, 'ldld', 'Liên đoàn Lao động tỉnh', 'SOCIO_POLITICAL', false, true, '2021-01-01'),
    (34, 'hnd', 'Hội Nông dân tỉnh', 'SOCIO_POLITICAL', false, true, '2021-01-01'),
    (35, 'hlhpn', 'Hội Liên hiệp Phụ nữ tỉnh', 'SOCIO_POLITICAL', false, true, '2021-01-01'),
    (36, 'doan-tn', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh', 'SOCIO_POLITICAL', false, true, '2021-01-01'),
    (37, 'hccb', 'Hội Cựu chiến binh tỉnh', 'SOCIO_POLITICAL', false, true, '2021-01-01'),
    (38, 'nhcsxh', 'Chi nhánh Ngân hàng Chính sách xã hội tỉnh', 'POLICY_BANK', false, true, '2021-01-01'),
    (39, 'cuc-thue', 'Cục Thuế tỉnh', 'CONSULTED_AGENCY', false, false, '2021-01-01'),
    (40, 'bhxh', 'Bảo hiểm xã hội tỉnh', 'CONSULTED_AGENCY', false, false, '2021-01-01'),
    (41, 'cong-an', 'Công an tỉnh', 'CONSULTED_AGENCY', false, false, '2021-01-01'),
    (42, 'tinh-uy', 'Tỉnh ủy', 'CONSULTED_AGENCY', false, false, '2021-01-01');

-- R-078, R-092. From 1 March 2025 both would be one department (A-20): part of the reorganisation data set.
INSERT INTO khenthuong.function_holder (function, unit, valid_from) VALUES
    ('FOCAL_AGENCY', 'so-ldtbxh', '2021-01-01'),
    ('APPRAISER', 'so-noi-vu', '2021-01-01');

--changeset khenthuong:organization-003
-- Wards, townships and communes as they stood in 2023; 111 of them are communes (R-112). BK: to be compared with the official list.
INSERT INTO khenthuong.commune (unit, code, name, source)
SELECT unit, unit || '-' || slug, name, 'BK' FROM (VALUES
    ('da-lat', 'phuong-1', 'Phường 1'),
    ('da-lat', 'phuong-2', 'Phường 2'),
    ('da-lat', 'phuong-3', 'Phường 3'),
    ('da-lat', 'phuong-4', 'Phường 4'),
    ('da-lat', 'phuong-5', 'Phường 5'),
    ('da-lat', 'phuong-6', 'Phường 6'),
    ('da-lat', 'phuong-7', 'Phường 7'),
    ('da-lat', 'phuong-8', 'Phường 8'),
    ('da-lat', 'phuong-9', 'Phường 9'),
    ('da-lat', 'phuong-10', 'Phường 10'),
    ('da-lat', 'phuong-11', 'Phường 11'),
    ('da-lat', 'phuong-12', 'Phường 12'),
    ('da-lat', 'ta-nung', 'Xã Tà Nung'),
    ('da-lat', 'tram-hanh', 'Xã Trạm Hành'),
    ('da-lat', 'xuan-tho', 'Xã Xuân Thọ'),
    ('da-lat', 'xuan-truong', 'Xã Xuân Trường'),
    ('bao-loc', 'phuong-1', 'Phường 1'),
    ('bao-loc', 'phuong-2', 'Phường 2'),
    ('bao-loc', 'phuong-blao', 'Phường B''Lao'),
    ('bao-loc', 'phuong-loc-phat', 'Phường Lộc Phát'),
    ('bao-loc', 'phuong-loc-son', 'Phường Lộc Sơn'),
    ('bao-loc', 'phuong-loc-tien', 'Phường Lộc Tiến'),
    ('bao-loc', 'dai-lao', 'Xã Đại Lào'),
    ('bao-loc', 'dam-bri', 'Xã Đạm Bri'),
    ('bao-loc', 'loc-chau', 'Xã Lộc Châu'),
    ('bao-loc', 'loc-nga', 'Xã Lộc Nga'),
    ('bao-loc', 'loc-thanh', 'Xã Lộc Thanh'),
    ('dam-rong', 'da-knang', 'Xã Đạ K''Nàng'),
    ('dam-rong', 'da-long', 'Xã Đạ Long'),
    ('dam-rong', 'da-mrong', 'Xã Đạ M''Rông'),
    ('dam-rong', 'da-rsal', 'Xã Đạ Rsal'),
    ('dam-rong', 'da-tong', 'Xã Đạ Tông'),
    ('dam-rong', 'lieng-sronh', 'Xã Liêng Srônh'),
    ('dam-rong', 'phi-lieng', 'Xã Phi Liêng'),
    ('dam-rong', 'ro-men', 'Xã Rô Men'),
    ('lac-duong', 'tt-lac-duong', 'Thị trấn Lạc Dương'),
    ('lac-duong', 'da-chais', 'Xã Đạ Chais'),
    ('lac-duong', 'da-nhim', 'Xã Đạ Nhim'),
    ('lac-duong', 'da-sar', 'Xã Đạ Sar'),
    ('lac-duong', 'dung-kno', 'Xã Đưng K''Nớ'),
    ('lac-duong', 'lat', 'Xã Lát'),
    ('lam-ha', 'tt-dinh-van', 'Thị trấn Đinh Văn'),
    ('lam-ha', 'tt-nam-ban', 'Thị trấn Nam Ban'),
    ('lam-ha', 'da-don', 'Xã Đạ Đờn'),
    ('lam-ha', 'dan-phuong', 'Xã Đan Phượng'),
    ('lam-ha', 'dong-thanh', 'Xã Đông Thanh'),
    ('lam-ha', 'gia-lam', 'Xã Gia Lâm'),
    ('lam-ha', 'hoai-duc', 'Xã Hoài Đức'),
    ('lam-ha', 'lien-ha', 'Xã Liên Hà'),
    ('lam-ha', 'me-linh', 'Xã Mê Linh'),
    ('lam-ha', 'nam-ha', 'Xã Nam Hà'),
    ('lam-ha', 'phi-to', 'Xã Phi Tô'),
    ('lam-ha', 'phu-son', 'Xã Phú Sơn'),
    ('lam-ha', 'phuc-tho', 'Xã Phúc Thọ'),
    ('lam-ha', 'tan-ha', 'Xã Tân Hà'),
    ('lam-ha', 'tan-thanh', 'Xã Tân Thanh'),
    ('lam-ha', 'tan-van', 'Xã Tân Văn'),
    ('don-duong', 'tt-dran', 'Thị trấn D''Ran'),
    ('don-duong', 'tt-thanh-my', 'Thị trấn Thạnh Mỹ'),
    ('don-duong', 'da-ron', 'Xã Đạ Ròn'),
    ('don-duong', 'ka-do', 'Xã Ka Đô'),
    ('don-duong', 'ka-don', 'Xã Ka Đơn'),
    ('don-duong', 'lac-lam', 'Xã Lạc Lâm'),
    ('don-duong', 'lac-xuan', 'Xã Lạc Xuân'),
    ('don-duong', 'pro', 'Xã Pró'),
    ('don-duong', 'quang-lap', 'Xã Quảng Lập'),
    ('don-duong', 'tu-tra', 'Xã Tu Tra'),
    ('duc-trong', 'tt-lien-nghia', 'Thị trấn Liên Nghĩa'),
    ('duc-trong', 'binh-thanh', 'Xã Bình Thạnh'),
    ('duc-trong', 'da-loan', 'Xã Đà Loan'),
    ('duc-trong', 'da-quyn', 'Xã Đa Quyn'),
    ('duc-trong', 'hiep-an', 'Xã Hiệp An'),
    ('duc-trong', 'hiep-thanh', 'Xã Hiệp Thạnh'),
    ('duc-trong', 'lien-hiep', 'Xã Liên Hiệp'),
    ('duc-trong', 'nthol-ha', 'Xã N''Thôl Hạ'),
    ('duc-trong', 'ninh-gia', 'Xã Ninh Gia'),
    ('duc-trong', 'ninh-loan', 'Xã Ninh Loan'),
    ('duc-trong', 'phu-hoi', 'Xã Phú Hội'),
    ('duc-trong', 'ta-hine', 'Xã Tà Hine'),
    ('duc-trong', 'ta-nang', 'Xã Tà Năng'),
    ('duc-trong', 'tan-hoi', 'Xã Tân Hội'),
    ('duc-trong', 'tan-thanh', 'Xã Tân Thành'),
    ('di-linh', 'tt-di-linh', 'Thị trấn Di Linh'),
    ('di-linh', 'bao-thuan', 'Xã Bảo Thuận'),
    ('di-linh', 'dinh-lac', 'Xã Đinh Lạc'),
    ('di-linh', 'dinh-trang-hoa', 'Xã Đinh Trang Hòa'),
    ('di-linh', 'dinh-trang-thuong', 'Xã Đinh Trang Thượng'),
    ('di-linh', 'gia-bac', 'Xã Gia Bắc'),
    ('di-linh', 'gia-hiep', 'Xã Gia Hiệp'),
    ('di-linh', 'gung-re', 'Xã Gung Ré'),
    ('di-linh', 'hoa-bac', 'Xã Hòa Bắc'),
    ('di-linh', 'hoa-nam', 'Xã Hòa Nam'),
    ('di-linh', 'hoa-ninh', 'Xã Hòa Ninh'),
    ('di-linh', 'hoa-trung', 'Xã Hòa Trung'),
    ('di-linh', 'lien-dam', 'Xã Liên Đầm'),
    ('di-linh', 'son-dien', 'Xã Sơn Điền'),
    ('di-linh', 'tam-bo', 'Xã Tam Bố'),
    ('di-linh', 'tan-chau', 'Xã Tân Châu'),
    ('di-linh', 'tan-lam', 'Xã Tân Lâm'),
    ('di-linh', 'tan-nghia', 'Xã Tân Nghĩa'),
    ('di-linh', 'tan-thuong', 'Xã Tân Thượng'),
    ('bao-lam', 'tt-loc-thang', 'Thị trấn Lộc Thắng'),
    ('bao-lam', 'bla', 'Xã B''Lá'),
    ('bao-lam', 'loc-an', 'Xã Lộc An'),
    ('bao-lam', 'loc-bac', 'Xã Lộc Bắc'),
    ('bao-lam', 'loc-bao', 'Xã Lộc Bảo'),
    ('bao-lam', 'loc-duc', 'Xã Lộc Đức'),
    ('bao-lam', 'loc-lam', 'Xã Lộc Lâm'),
    ('bao-lam', 'loc-nam', 'Xã Lộc Nam'),
    ('bao-lam', 'loc-ngai', 'Xã Lộc Ngãi'),
    ('bao-lam', 'loc-phu', 'Xã Lộc Phú'),
    ('bao-lam', 'loc-quang', 'Xã Lộc Quảng'),
    ('bao-lam', 'loc-tan', 'Xã Lộc Tân'),
    ('bao-lam', 'loc-thanh', 'Xã Lộc Thành'),
    ('bao-lam', 'tan-lac', 'Xã Tân Lạc'),
    ('da-huoai', 'tt-da-mri', 'Thị trấn Đạ M''ri'),
    ('da-huoai', 'tt-ma-da-guoi', 'Thị trấn Ma Đa Guôi'),
    ('da-huoai', 'da-oai', 'Xã Đạ Oai'),
    ('da-huoai', 'da-ploa', 'Xã Đạ Ploa'),
    ('da-huoai', 'da-ton', 'Xã Đạ Tồn'),
    ('da-huoai', 'doan-ket', 'Xã Đoàn Kết'),
    ('da-huoai', 'ha-lam', 'Xã Hà Lâm'),
    ('da-huoai', 'ma-da-guoi', 'Xã Ma Đa Guôi'),
    ('da-huoai', 'phuoc-loc', 'Xã Phước Lộc'),
    ('da-teh', 'tt-da-teh', 'Thị trấn Đạ Tẻh'),
    ('da-teh', 'an-nhon', 'Xã An Nhơn'),
    ('da-teh', 'da-kho', 'Xã Đạ Kho'),
    ('da-teh', 'da-lay', 'Xã Đạ Lây'),
    ('da-teh', 'da-pal', 'Xã Đạ Pal'),
    ('da-teh', 'my-duc', 'Xã Mỹ Đức'),
    ('da-teh', 'quang-tri', 'Xã Quảng Trị'),
    ('da-teh', 'quoc-oai', 'Xã Quốc Oai'),
    ('da-teh', 'trieu-hai', 'Xã Triệu Hải'),
    ('cat-tien', 'tt-cat-tien', 'Thị trấn Cát Tiên'),
    ('cat-tien', 'tt-phuoc-cat', 'Thị trấn Phước Cát'),
    ('cat-tien', 'dong-nai-thuong', 'Xã Đồng Nai Thượng'),
    ('cat-tien', 'duc-pho', 'Xã Đức Phổ'),
    ('cat-tien', 'gia-vien', 'Xã Gia Viễn'),
    ('cat-tien', 'nam-ninh', 'Xã Nam Ninh'),
    ('cat-tien', 'phuoc-cat-2', 'Xã Phước Cát 2'),
    ('cat-tien', 'quang-ngai', 'Xã Quảng Ngãi'),
    ('cat-tien', 'tien-hoang', 'Xã Tiên Hoàng')
) AS shipped (unit, slug, name);

--changeset khenthuong:organization-004
-- Four communes of khu vực III (R-110), valid since the decision. The others are an excerpt for the demonstration, BK.
INSERT INTO khenthuong.commune_area_class (commune, area_class, valid_from, source)
SELECT commune, 'III', date '2021-06-04', 'Quyết định 861/QĐ-TTg ngày 04/6/2021 (R-110); tên xã BK'
  FROM (VALUES ('dam-rong-lieng-sronh'), ('dam-rong-da-long'), ('dam-rong-da-mrong'), ('dam-rong-da-tong')) AS shipped (commune);

INSERT INTO khenthuong.commune_area_class (commune, area_class, valid_from, source)
SELECT commune, 'I', date '2021-06-04', 'BK, cần đối chiếu Quyết định 861/QĐ-TTg ngày 04/6/2021'
  FROM (VALUES
    ('dam-rong-da-knang'),
    ('dam-rong-da-rsal'),
    ('dam-rong-phi-lieng'),
    ('dam-rong-ro-men'),
    ('lac-duong-da-chais'),
    ('lac-duong-da-nhim'),
    ('lac-duong-da-sar'),
    ('lac-duong-dung-kno'),
    ('lac-duong-lat'),
    ('don-duong-ka-don'),
    ('don-duong-pro'),
    ('don-duong-tu-tra'),
    ('duc-trong-da-quyn'),
    ('duc-trong-nthol-ha'),
    ('duc-trong-ta-hine'),
    ('duc-trong-ta-nang'),
    ('di-linh-bao-thuan'),
    ('di-linh-dinh-trang-thuong'),
    ('di-linh-gia-bac'),
    ('di-linh-gung-re'),
    ('di-linh-son-dien'),
    ('bao-lam-bla'),
    ('bao-lam-loc-bac'),
    ('bao-lam-loc-bao'),
    ('bao-lam-loc-lam'),
    ('bao-lam-loc-nam'),
    ('da-huoai-da-ploa'),
    ('da-huoai-phuoc-loc'),
    ('da-teh-an-nhon'),
    ('da-teh-quoc-oai'),
    ('cat-tien-dong-nai-thuong'),
    ('lam-ha-da-don'),
    ('lam-ha-phi-to'),
    ('lam-ha-tan-van'),
    ('da-lat-ta-nung'),
    ('bao-loc-loc-thanh')
  ) AS shipped (commune);
