package vn.khenthuong.e2e;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures of the guides in {@code docs/huong-dan}; each is taken by a browser test under this name. */
enum GuidePicture {
    BANG_KHEN_MOT,
    BANG_KHEN_QUYET_DINH,
    BAN_HANH,
    DA_NHAC,
    DONG_HO_TRINH_DIEN,
    DUYET_MO_DOT,
    GIAM_SAT_BANG_THEO_DOI,
    GIAY_BIEN_NHAN,
    GIAY_KHEN_DANG_LAP,
    GIAY_KHEN_IN,
    HOAN_THIEN,
    KY_TO_TRINH,
    KY_TRINH,
    LAP_BAO_CAO,
    LAP_TU_DANH_SACH,
    LUU_TRU,
    NAM_BAO_CAO_DA_KHEP,
    QUYET_DINH,
    THAM_DINH,
    TIEN_THUONG,
    TONG_HOP_BAN_TDKT,
    TONG_HOP_BAO_CAO,
    TONG_HOP_DANH_SACH,
    TRANG_CHU,
    TRA_LAI_BAO_CAO,
    TRINH_DIEN,
    XAC_MINH,
    XU_LY_LOAT_KIEM_TRA;

    static Optional<GuidePicture> named(String name) {
        return Arrays.stream(values())
                .filter(picture -> picture.fileName().equals(name + ".png"))
                .findFirst();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }
}
