package vn.khenthuong.e2e;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures of the guides in {@code docs/huong-dan}; each is taken by a browser test under this name. */
enum GuidePicture {
    HOAN_THIEN,
    GIAY_TO,
    KY_TRINH,
    BO_SUNG,
    TIEP_NHAN,
    THAM_TRA,
    TONG_HOP_DANH_SACH,
    KY_TO_TRINH,
    NHAN_DANH_SACH,
    THAM_DINH,
    TRINH_CHU_TICH,
    QUYET_DINH,
    BAN_HANH,
    HO_SO_CUA_DON_VI,
    MO_NAM_BAO_CAO,
    LAP_BAO_CAO,
    TRA_LAI_BAO_CAO,
    KY_BAO_CAO,
    GIAY_BIEN_NHAN,
    TONG_HOP_BAO_CAO,
    TONG_HOP_BAN_TDKT,
    DA_NHAC,
    NAM_BAO_CAO_DA_KHEP,
    DONG_HO_TRINH_DIEN;

    static Optional<GuidePicture> named(String name) {
        return Arrays.stream(values())
                .filter(picture -> picture.fileName().equals(name + ".png"))
                .findFirst();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }
}
