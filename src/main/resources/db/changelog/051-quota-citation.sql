--liquibase formatted sql

--changeset khenthuong:quota-citation-001
-- What limits already given cite: the plan's own words and where they stand, or no quotation at all.
UPDATE khenthuong.quota_limit SET citation = CASE
    WHEN rule = 'R-068' THEN 'điểm c khoản 2 Mục IV, phần sơ kết, nhóm này chỉ có tập thể, cá nhân'
    WHEN rule = 'R-070' AND 'HOUSEHOLD' = ANY (nominee_types) THEN 'điểm c khoản 2 Mục IV, phần tổng kết, nhóm này chỉ có tập thể, cá nhân'
    WHEN rule = 'R-062' THEN 'điểm c khoản 2 Mục IV: “các thành phố chọn không quá 02 trường hợp/địa phương”'
    WHEN rule = 'R-063' THEN 'điểm c khoản 2 Mục IV: “các huyện chọn không quá 03 trường hợp/địa phương”'
    WHEN rule = 'R-064' THEN 'điểm c khoản 2 Mục IV: “riêng huyện Đam Rông chọn không quá 04 trường hợp”'
    WHEN rule = 'R-066' THEN 'điểm c khoản 2 Mục IV: “lựa chọn từ 03 đến 05 tập thể”'
    WHEN rule = 'R-067' THEN 'điểm c khoản 2 Mục IV: “04 đến 06 cá nhân”'
    WHEN rule = 'R-070' THEN 'điểm c khoản 2 Mục IV: “lựa chọn 01 tập thể”'
    WHEN rule = 'R-071' THEN 'điểm c khoản 2 Mục IV: “01 đến 02 cá nhân có thành tích xuất sắc”'
    WHEN rule = 'R-072' THEN 'điểm c khoản 2 Mục IV: “Riêng Sở Lao động Thương binh và Xã hội lựa chọn 02 tập thể, 03 cá nhân”'
    WHEN rule = 'R-073' THEN 'điểm c khoản 2 Mục IV: “các thành phố chọn không quá 03 trường hợp/địa phương”'
    WHEN rule = 'R-074' THEN 'điểm c khoản 2 Mục IV: “các huyện chọn không quá 04 trường hợp/ địa phương”'
    WHEN rule = 'R-075' THEN 'điểm c khoản 2 Mục IV: “riêng huyện Đam Rông chọn không quá 05 trường hợp (tập thể, cá nhân, hộ gia đình)”'
    ELSE citation END;
