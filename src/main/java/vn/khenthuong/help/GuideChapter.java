package vn.khenthuong.help;

import java.util.Optional;
import java.util.stream.Stream;

/** A chapter of the user guide, one for each role; its code is the name of its file and the last part of its address. */
enum GuideChapter {
    UNIT_OFFICER("can-bo-don-vi", "Cán bộ đơn vị"),
    UNIT_HEAD("thu-truong-don-vi", "Thủ trưởng đơn vị"),
    FOCAL_OFFICER("can-bo-dau-moi", "Cán bộ cơ quan đầu mối"),
    FOCAL_HEAD("lanh-dao-so-ldtbxh", "Lãnh đạo cơ quan đầu mối"),
    HOME_AFFAIRS("so-noi-vu", "Cán bộ và lãnh đạo Sở Nội vụ"),
    CHAIR("chu-tich", "Chủ tịch UBND tỉnh"),
    CLERK("van-thu", "Văn thư UBND tỉnh"),
    CONSULTED("co-quan-hiep-y", "Cơ quan được lấy ý kiến"),
    OBSERVER("giam-sat", "Người giám sát"),
    ADMINISTRATOR("quan-tri-vien", "Quản trị viên");

    private final String code;
    private final String label;

    GuideChapter(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** Whose chapter it is. */
    public String label() {
        return label;
    }

    static Optional<GuideChapter> find(String code) {
        return Stream.of(values()).filter(chapter -> chapter.code.equals(code)).findFirst();
    }
}
