package vn.khenthuong.support;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Names as people write them: pairs that are to meet, and pairs that are not. */
public final class NameCases {

    private static final String TYPOGRAPHIC = "\u2019";
    private static final String MODIFIER = "\u02bc";
    private static final String SALTILLO = "\ua78c";
    private static final String ZERO_WIDTH = "\u200b";
    private static final String NO_BREAK = "\u00a0";

    private NameCases() {}

    /** One spelling and another. */
    public static Stream<Arguments> same() {
        return Stream.of(
                Arguments.of("K'Đê", "KĐê"),
                Arguments.of("K'Đê", "K" + TYPOGRAPHIC + "Đê"),
                Arguments.of("K'Đê", "K" + MODIFIER + "Đê"),
                Arguments.of("K'Đê", "K" + SALTILLO + "đê"),
                Arguments.of("K'Đê", "K' Đê"),
                Arguments.of("K'Đê", "K Đê"),
                Arguments.of("K'Brếp", "K`BRẾP"),
                Arguments.of("Ka Thuỷ", "KaThuỷ"),
                Arguments.of("Ka Thuỷ", "KATHỦY"),
                Arguments.of("Kơ Să K'Điệp", "Kơ Să KĐiệp"),
                Arguments.of("Cil Ha Brông", "Cil HaBrông"),
                Arguments.of("Ka Ý", "KaÝ"),
                Arguments.of("Nguyễn Văn Quí", "Nguyễn Văn Quý"),
                Arguments.of("Trần Thị Mĩ", "Trần Thị Mỹ"),
                Arguments.of("Lí Quình Như", "Lý Quỳnh Như"),
                Arguments.of("Nguyễn Sĩ Kỉ", "Nguyễn Sỹ Kỷ"),
                Arguments.of("Lê Thị Hoà", "Lê Thị Hòa"),
                Arguments.of("Võ Thuý Loan", "Võ Thúy Loan"),
                Arguments.of("Ông Nguyễn Văn A", "Nguyễn Văn A"),
                Arguments.of("BÀ KA THUỶ", "Ka Thủy"),
                Arguments.of("Ông/Bà: Trần Bình", "Trần Bình"),
                Arguments.of("Hộ K'Brếp", "KBrếp"),
                Arguments.of("Hộ ông K'Brếp", "K'Brếp"),
                Arguments.of("hộ bà Ka Thuỷ", "Ka Thuỷ"),
                Arguments.of("Gia đình ông Lê Na", "Lê Na"),
                Arguments.of("Hộ gia đình bà Lê Na", "gia đình Lê Na"),
                Arguments.of("Chủ hộ: Lê Na", "Lê Na"),
                Arguments.of("Nguy\u1ec5n Th\u1ecb \u00c1nh", "Nguye\u0302\u0303n Thi\u0323 A\u0301nh"),
                Arguments.of("Nguyễn  Văn " + NO_BREAK + " An", " Nguyễn Văn An "),
                Arguments.of("Nguyễn" + ZERO_WIDTH + " Văn An", "Nguyễn Văn An"),
                Arguments.of("nguyễn văn AN", "Nguyễn Văn An"),
                Arguments.of("Nguyen Van An", "Nguyễn Văn An"),
                Arguments.of("Nguyễn V\u0430n \u0410n", "Nguyễn Van An"),
                Arguments.of("\u041d\u043e\u0441 T\u0410M", "Hoc Tam"),
                Arguments.of("\u039dguyễn \u0391nh", "Nguyễn Anh"),
                Arguments.of("\u00d0ạ Long", "Đạ Long"),
                Arguments.of("\u0189inh Lạc", "Đinh Lạc"),
                Arguments.of("K'\u0180rếp", "K'Brếp"),
                Arguments.of("\uff2c\uff45 Na", "Le Na"),
                Arguments.of("Thôn 3 – Đạ M’Rông", "thôn 3, Đạ MRông"));
    }

    /** Names of different people, or of different things. */
    public static Stream<Arguments> different() {
        return Stream.of(
                Arguments.of("Nguyễn Văn Hai", "Nguyễn Văn Hay"),
                Arguments.of("Trần Thị Mai", "Trần Thị May"),
                Arguments.of("Võ Thị Thuý", "Võ Thị Thúi"),
                Arguments.of("Nguyễn Văn An", "Nguyễn Văn Anh"),
                Arguments.of("Hồ Văn Nam", "Văn Nam"),
                Arguments.of("Bá Văn Quyến", "Văn Quyến"),
                Arguments.of("Ba Văn Quyến", "Văn Quyến"),
                Arguments.of("Ong Thị Hoa", "Thị Hoa"),
                Arguments.of("Ho Van Nam", "Van Nam"),
                Arguments.of("Nguyễn Thị Bà", "Nguyễn Thị"),
                Arguments.of("K'Đê", "Ka Đê"),
                Arguments.of("Ka Thuỷ", "Ha Thuỷ"),
                Arguments.of("Tổ 1 2", "Tổ 12"),
                Arguments.of("Thôn 1, tổ 12", "Thôn 11, tổ 2"),
                Arguments.of("Hội Nông dân xã A", "Hội Nông dân xã B"));
    }

    /** A name, and what somebody types who looks for it. */
    public static Stream<Arguments> found() {
        return Stream.of(
                Arguments.of("Hộ ông K'Brếp", "kbrep"),
                Arguments.of("KBrếp", "ho ong k'brep"),
                Arguments.of("Trần Thị Bích", "ba tran thi bich"),
                Arguments.of("Bá Văn Quyến", "ba van quyen"),
                Arguments.of("Ba Van Quyen", "Bá Văn"),
                Arguments.of("Ong Thị Hoa", "ong thi hoa"),
                Arguments.of("Hồ Văn Nam", "ho van nam"),
                Arguments.of("Nguyễn Văn Quý", "Quí"),
                Arguments.of("Lê Thị Hải Yến", "hải y"),
                Arguments.of("Ka Thuỷ", "KaTh"),
                Arguments.of("KaThuỷ", "ka th"),
                Arguments.of("Cil K'Điệp", "k’đ"),
                Arguments.of("Nguyễn Văn Hoà", "  HÒA "));
    }

    /** A name, and what does not find it. */
    public static Stream<Arguments> notFound() {
        return Stream.of(
                Arguments.of("Trần Văn Nam", "Hồ Văn Nam"),
                Arguments.of("Trần Văn Nam", "ho van nam"),
                Arguments.of("Nguyễn Văn Hai", "Hay"),
                Arguments.of("Ka Thuỷ", "Ha Th"));
    }
}
