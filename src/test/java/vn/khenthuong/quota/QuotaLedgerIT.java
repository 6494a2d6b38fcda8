package vn.khenthuong.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RefusedException;

@DisplayName("Sổ chỉ tiêu trên PostgreSQL thật")
class QuotaLedgerIT {

    private static final Actor HEAD = new Actor("lanhdao.so-noi-vu", Set.of("lanhdao.so-noi-vu"));
    private static QuotaBooks books;

    @BeforeAll
    static void start() {
        books = new QuotaBooks();
    }

    @AfterAll
    static void stop() {
        books.close();
    }

    @BeforeEach
    void openRounds() {
        books.jdbc
                .sql("TRUNCATE khenthuong.quota_limit, khenthuong.quota_place CASCADE")
                .update();
        books.journal.clear();
        books.open("SK2023", "SO_KET_2023");
        books.open("TK2025", "TONG_KET_2025");
    }

    @Test
    @DisplayName("Tổng của §3.2: 2023 địa phương 35, cả đợt 46, tối thiểu chung 7")
    void totalsOf2023() {
        var limits = books.ledger.limits("SK2023");
        assertThat(sum(limits, QuotaLimit::max, limit -> limit.scope() == QuotaScope.UNIT))
                .isEqualTo(35);
        assertThat(sum(limits, QuotaLimit::max, any -> true)).isEqualTo(46);
        assertThat(sum(limits, QuotaLimit::min, any -> true)).isEqualTo(7);
        assertThat(limits.get(limits.size() - 1).scope()).isEqualTo(QuotaScope.ROUND);
    }

    @ParameterizedTest(name = "NHCSXH: {0} → {1} tập thể, {2} cá nhân")
    @CsvSource({"false, 26, 51", "true, 27, 53"})
    @DisplayName("Tổng của §3.2: 2025 địa phương 47, cơ quan cấp tỉnh 26/51 hoặc 27/53")
    void totalsOf2025(boolean withBank, int collectives, int individuals) {
        books.open("TK", "TONG_KET_2025", QuotaBooks.units(withBank));
        var limits = books.ledger.limits("TK");
        assertThat(sum(limits, QuotaLimit::max, limit -> limit.nomineeTypes().size() == 3))
                .isEqualTo(47);
        assertThat(sum(limits, QuotaLimit::max, counting("COLLECTIVE"))).isEqualTo(collectives);
        assertThat(sum(limits, QuotaLimit::max, counting("INDIVIDUAL"))).isEqualTo(individuals);
        assertThat(sum(limits, QuotaLimit::max, counting("HOUSEHOLD"))).isZero();
    }

    @Test
    @DisplayName("Tổng của §3.2: 2025 với 10 địa phương sau sáp nhập là 39")
    void totalAfterMerger() {
        var units = QuotaBooks.units(true).stream()
                .filter(unit -> !Set.of("da-teh", "cat-tien").contains(unit.code()))
                .toList();
        books.open("TK10", "TONG_KET_2025", units);
        assertThat(sum(
                        books.ledger.limits("TK10"),
                        QuotaLimit::max,
                        limit -> limit.nomineeTypes().size() == 3))
                .isEqualTo(39);
    }

    @Test
    @DisplayName("Mở lại một đợt không đổi gì")
    void openingTwiceChangesNothing() {
        books.reserve("A", "SK2023", "di-linh", "HOUSEHOLD");
        var before = books.ledger.limits("SK2023");
        books.open("SK2023", "SO_KET_2023");
        assertThat(books.ledger.limits("SK2023")).isEqualTo(before).hasSize(12 + 3);
    }

    @Test
    @DisplayName("Bản xem trước khớp với chỉ tiêu được giao")
    void previewShowsWhatOpeningWrites() {
        var preview =
                books.ledger.preview("SK2023", "SO_KET_2023", QuotaBooks.units(true), QuotaBooks.FOCAL, List.of());
        assertThat(preview)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyInAnyOrderElementsOf(books.ledger.limits("SK2023"));
    }

    @Test
    @DisplayName("Đợt thứ hai cùng loại: chỉ tiêu là phần đợt trước để lại, đợt còn chạy thì không để lại gì (A-23)")
    void secondRoundHasWhatTheFirstLeaves() {
        takeMany(1, "SK2023", "di-linh", "HOUSEHOLD");
        takeMany(2, "SK2023", "so-y-te", "COLLECTIVE");

        var ended = books.ledger.preview(
                "LAN2",
                "SO_KET_2023",
                QuotaBooks.units(true),
                QuotaBooks.FOCAL,
                List.of(new EarlierRound("SK2023", false)));
        assertThat(ended)
                .filteredOn(limit -> "di-linh".equals(limit.unit()))
                .extracting(QuotaLimit::max)
                .containsExactly(2);
        assertThat(ended)
                .filteredOn(limit -> limit.scope() == QuotaScope.ROUND)
                .extracting(QuotaLimit::nomineeTypes, QuotaLimit::min, QuotaLimit::max)
                .contains(tuple(Set.of("COLLECTIVE"), 3, 3), tuple(Set.of("INDIVIDUAL"), 4, 6));
        assertThat(books.ledger.preview(
                        "LAN2",
                        "SO_KET_2023",
                        QuotaBooks.units(true),
                        QuotaBooks.FOCAL,
                        List.of(new EarlierRound("SK2023", true))))
                .extracting(QuotaLimit::max)
                .containsOnly(0);
    }

    @Test
    @DisplayName(
            "Đợt trước đã dùng hết, hoặc văn bản đặt về 0: câu trả lời nói đúng như thế, không nói “không có chỉ tiêu”")
    void nothingLeftIsNotNoLimit() {
        takeMany(2, "SK2023", "da-lat", "HOUSEHOLD");
        books.openAfter(new EarlierRound("SK2023", false), "LAN2", "SO_KET_2023");

        assertThat(books.reserve("A", "LAN2", "da-lat", "HOUSEHOLD")).isInstanceOf(QuotaVerdict.NotInStream.class);
        assertThat(books.messages.notInStream("LAN2", "da-lat", "HOUSEHOLD"))
                .isEqualTo(
                        "da-lat không còn chỉ tiêu đề nghị hộ gia đình trong đợt LAN2: các đợt cùng loại trước đó đã dùng"
                                + " hết 2 chỗ được phép (điểm c khoản 2 Mục IV: “các thành phố chọn không quá 02 trường"
                                + " hợp/địa phương”).");
        assertThat(books.messages.notInStream("LAN2", "so-y-te", "HOUSEHOLD")).contains("không có chỉ tiêu");

        var limit = books.limit("LAN2", "di-linh", "HOUSEHOLD");
        books.run(() -> books.ledger.change(limit.id(), 0, "12/SNV", QuotaBooks.TODAY, HEAD));
        assertThat(books.messages.notInStream("LAN2", "di-linh", "HOUSEHOLD"))
                .isEqualTo(
                        "Huyện Di Linh không có chỉ tiêu đề nghị hộ gia đình trong đợt LAN2 theo văn bản số 12/SNV ngày"
                                + " 01/06/2023.");
    }

    @Test
    @DisplayName("Đà Lạt 2023: 1 tập thể + 1 cá nhân, rồi 1 hộ bị chặn")
    void cityCountsAllTypesTogether() {
        assertTaken("A", "SK2023", "da-lat", "COLLECTIVE");
        assertTaken("B", "SK2023", "da-lat", "INDIVIDUAL");
        assertExceeded("C", "SK2023", "da-lat", "HOUSEHOLD", "R-062");
        assertThat(books.ledger.holdsPlace("C")).isFalse();
    }

    @Test
    @DisplayName("Đức Trọng 2023: 3 hộ gia đình")
    void districtMaySendHouseholdsOnly() {
        takeMany(3, "SK2023", "duc-trong", "HOUSEHOLD");
        assertThat(books.limit("SK2023", "duc-trong", "HOUSEHOLD").remaining()).isZero();
    }

    @Test
    @DisplayName("Đam Rông: 2023 thứ 5 bị chặn, 2025 thứ 6 bị chặn")
    void specialDistrict() {
        takeMany(4, "SK2023", "dam-rong", "INDIVIDUAL");
        assertExceeded("X", "SK2023", "dam-rong", "COLLECTIVE", "R-064");
        takeMany(5, "TK2025", "dam-rong", "HOUSEHOLD");
        assertExceeded("Y", "TK2025", "dam-rong", "HOUSEHOLD", "R-075");
    }

    @Test
    @DisplayName("Danh sách chung cấp tỉnh 2023: tập thể thứ 6 bị chặn; tối đa 5 + 6")
    void poolTypesAreNotInterchangeable() {
        assertThat(books.ledger.limitsFor("SK2023", "so-y-te", "COLLECTIVE"))
                .extracting(QuotaLimit::scope)
                .containsOnly(QuotaScope.ROUND);
        takeMany(4, "SK2023", "so-y-te", "INDIVIDUAL");
        takeMany(3, "SK2023", "mttq", "COLLECTIVE");
        takeMany(2, "SK2023", QuotaBooks.FOCAL, "COLLECTIVE");
        assertExceeded("X", "SK2023", "hnd", "COLLECTIVE", "R-066");
        takeMany(2, "SK2023", "hnd", "INDIVIDUAL");
        assertExceeded("Y", "SK2023", "nhcsxh", "INDIVIDUAL", "R-067");
    }

    @Test
    @DisplayName("Danh sách chung cấp tỉnh 2023 có 2 tập thể + 4 cá nhân: cảnh báo dưới mức tối thiểu, không chặn")
    void belowMinimumWarns() {
        takeMany(2, "SK2023", "so-y-te", "COLLECTIVE");
        takeMany(4, "SK2023", "so-y-te", "INDIVIDUAL");
        assertThat(books.ledger.belowMinimum("SK2023")).singleElement().satisfies(limit -> {
            assertThat(limit.rule()).isEqualTo("R-066");
            assertThat(books.messages.belowMinimum(limit)).contains("có 2 tập thể, dưới mức tối thiểu 03 tập thể");
        });
    }

    @Test
    @DisplayName("Sở Y tế 2025: 1 tập thể + 2 cá nhân được; tập thể thứ 2 bị chặn")
    void departmentHasNumbersPerType() {
        assertThat(books.ledger.limitsFor("TK2025", "so-y-te", "COLLECTIVE"))
                .extracting(QuotaLimit::scope)
                .containsOnly(QuotaScope.UNIT);
        assertTaken("A", "TK2025", "so-y-te", "COLLECTIVE");
        takeMany(2, "TK2025", "so-y-te", "INDIVIDUAL");
        assertExceeded("B", "TK2025", "so-y-te", "COLLECTIVE", "R-070");
    }

    @Test
    @DisplayName("Sở Y tế 2025: 2 tập thể, không cá nhân: bị chặn ở tập thể thứ 2")
    void individualsDoNotBecomeCollectives() {
        assertTaken("A", "TK2025", "so-y-te", "COLLECTIVE");
        assertExceeded("B", "TK2025", "so-y-te", "COLLECTIVE", "R-070");
    }

    @Test
    @DisplayName("Sở LĐTBXH 2025: 2 tập thể + 3 cá nhân, tập thể thứ 3 bị chặn")
    void focalAgencyNumbersReplace() {
        takeMany(2, "TK2025", QuotaBooks.FOCAL, "COLLECTIVE");
        takeMany(3, "TK2025", QuotaBooks.FOCAL, "INDIVIDUAL");
        assertExceeded("X", "TK2025", QuotaBooks.FOCAL, "COLLECTIVE", "R-072");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"SK2023, phần sơ kết", "TK2025, phần tổng kết"})
    @DisplayName("Hộ gia đình do Sở Y tế đề nghị: không thuộc luồng, câu trả lời chỉ về địa phương")
    void householdOfDepartment(String round, String part) {
        var verdict = books.reserve("A", round, "so-y-te", "HOUSEHOLD");
        assertThat(verdict).isInstanceOf(QuotaVerdict.NotInStream.class);
        assertThat(books.ledger.limitsFor(round, "so-y-te", "HOUSEHOLD")).isEmpty();
        assertThat(books.messages.refusal(verdict, round, "so-y-te", "HOUSEHOLD"))
                .startsWith("Sở Y tế không có chỉ tiêu đề nghị hộ gia đình trong đợt " + round
                        + " (điểm c khoản 2 Mục IV, " + part + ", nhóm này chỉ có tập thể, cá nhân).")
                .endsWith("Hộ gia đình do Ủy ban nhân dân huyện, thành phố nơi cư trú đề nghị.");
    }

    @Test
    @DisplayName("Đơn vị không có trong đợt, đợt không có: không thuộc luồng")
    void strangers() {
        assertThat(books.reserve("A", "SK2023", "cuc-thue", "COLLECTIVE")).isInstanceOf(QuotaVerdict.NotInStream.class);
        assertThat(books.reserve("A", "XX", "di-linh", "COLLECTIVE")).isInstanceOf(QuotaVerdict.NotInStream.class);
        assertThat(books.messages.notInStream("SK2023", "cuc-thue", "COLLECTIVE"))
                .isEqualTo("cuc-thue không thuộc diện đề nghị khen thưởng trong đợt SK2023.");
    }

    @Test
    @DisplayName("Di Linh 2023: hồ sơ thứ tư nhận câu có số và quy tắc; rút một thì đi được")
    void withdrawalFreesThePlace() {
        takeMany(3, "SK2023", "di-linh", "HOUSEHOLD");
        var verdict = books.reserve("D", "SK2023", "di-linh", "HOUSEHOLD");
        assertThat(books.messages.refusal(verdict, "SK2023", "di-linh", "HOUSEHOLD"))
                .isEqualTo(
                        "Huyện Di Linh đã đề nghị 3/3 trường hợp được phép (điểm c khoản 2 Mục IV: “các huyện chọn"
                                + " không quá 03 trường hợp/địa phương”). Muốn đề nghị thêm, đơn vị phải rút một hồ sơ đã trình.");
        books.run(() -> books.ledger.release("di-linh-HOUSEHOLD-1"));
        assertTaken("D", "SK2023", "di-linh", "HOUSEHOLD");
    }

    @Test
    @DisplayName(
            "Chỉ tiêu đã điều chỉnh: lời từ chối nêu văn bản điều chỉnh, không nói con số ấy là của Kế hoạch (R-100)")
    void refusalNamesTheDocumentOfAChange() {
        var id = books.limit("SK2023", "di-linh", "HOUSEHOLD").id();
        assertThat(books.limit("SK2023", "di-linh", "HOUSEHOLD").document()).isNull();
        change(id, 1);
        takeMany(1, "SK2023", "di-linh", "HOUSEHOLD");

        var verdict = books.reserve("D", "SK2023", "di-linh", "HOUSEHOLD");

        assertThat(books.limit("SK2023", "di-linh", "HOUSEHOLD").document())
                .isEqualTo(new DocumentReference("12/UBND-TH", QuotaBooks.TODAY));
        assertThat(books.messages.refusal(verdict, "SK2023", "di-linh", "HOUSEHOLD"))
                .isEqualTo(
                        "Huyện Di Linh đã đề nghị 1/1 trường hợp được phép (theo văn bản số 12/UBND-TH ngày 01/06/2023,"
                                + " thay cho số ở điểm c khoản 2 Mục IV: “các huyện chọn không quá 03 trường hợp/địa phương”)."
                                + " Muốn đề nghị thêm, đơn vị phải rút một hồ sơ đã trình.");
    }

    @Test
    @DisplayName("Đợt thứ hai cùng loại: con số nhỏ hơn Kế hoạch thì nói đã trừ bao nhiêu chỗ của đợt trước (A-23)")
    void refusalTellsWhatEarlierRoundsTook() {
        takeMany(1, "SK2023", "di-linh", "HOUSEHOLD");
        books.openAfter(new EarlierRound("SK2023", false), "LAN2", "SO_KET_2023");
        assertThat(books.limit("LAN2", "di-linh", "HOUSEHOLD").ground())
                .isEqualTo(
                        "điểm c khoản 2 Mục IV: “các huyện chọn không quá 03 trường hợp/địa phương”; đã trừ 1 chỗ của"
                                + " các đợt cùng loại trước đó");
        assertTaken("A", "LAN2", "di-linh", "HOUSEHOLD");
        assertTaken("B", "LAN2", "di-linh", "HOUSEHOLD");

        assertThat(books.messages.refusal(
                        books.reserve("C", "LAN2", "di-linh", "HOUSEHOLD"), "LAN2", "di-linh", "HOUSEHOLD"))
                .startsWith("Huyện Di Linh đã đề nghị 2/2 trường hợp được phép")
                .contains("đã trừ 1 chỗ của các đợt cùng loại trước đó)");
    }

    @Test
    @DisplayName("Một hồ sơ giữ nhiều nhất một chỗ; trả chỗ một lần")
    void onePlacePerCase() {
        assertTaken("A", "SK2023", "di-linh", "HOUSEHOLD");
        assertTaken("A", "SK2023", "di-linh", "HOUSEHOLD");
        assertThat(books.limit("SK2023", "di-linh", "HOUSEHOLD").used()).isEqualTo(1);
        books.run(() -> books.ledger.release("A"));
        books.run(() -> books.ledger.release("A"));
        assertThat(books.limit("SK2023", "di-linh", "HOUSEHOLD").used()).isZero();
        assertThat(books.ledger.holdsPlace("A")).isFalse();
    }

    @Test
    @DisplayName("Chỗ đã giữ thành chỗ chính thức, trở lại, và được trả, mỗi bước một lần")
    void placeIsInExactlyOneState() {
        assertTaken("A", "SK2023", "di-linh", "HOUSEHOLD");
        books.run(() -> books.ledger.confirm(List.of("A")));
        books.run(() -> books.ledger.confirm(List.of("A")));
        assertUse("SK2023", "di-linh", 0, 1);
        books.run(() -> books.ledger.unconfirm(List.of("A")));
        books.run(() -> books.ledger.unconfirm(List.of("A")));
        assertUse("SK2023", "di-linh", 1, 0);
        books.run(() -> books.ledger.confirm(List.of("A")));
        books.run(() -> books.ledger.release("A"));
        assertUse("SK2023", "di-linh", 0, 0);
        books.run(() -> books.ledger.confirm(List.of("A")));
        assertUse("SK2023", "di-linh", 0, 0);
    }

    @Test
    @DisplayName("Nhiều hồ sơ một lúc: mỗi chỗ đổi trạng thái và được trả đúng một lần, ở đúng chỉ tiêu của nó")
    void manyPlacesAtOnce() {
        assertTaken("A", "SK2023", "di-linh", "HOUSEHOLD");
        assertTaken("B", "SK2023", "di-linh", "HOUSEHOLD");
        assertTaken("C", "SK2023", "dam-rong", "HOUSEHOLD");
        books.run(() -> books.ledger.confirm(List.of("A")));
        books.run(() -> books.ledger.confirm(List.of("A", "B", "C", "NOBODY")));
        assertUse("SK2023", "di-linh", 0, 2);
        assertUse("SK2023", "dam-rong", 0, 1);
        books.run(() -> books.ledger.unconfirm(List.of("B", "C")));
        assertUse("SK2023", "di-linh", 1, 1);
        assertUse("SK2023", "dam-rong", 1, 0);
        assertThat(books.ledger.holding(List.of("A", "B", "NOBODY"))).containsExactlyInAnyOrder("A", "B");
        books.run(() -> books.ledger.release(List.of("A", "B", "NOBODY")));
        books.run(() -> books.ledger.release(List.of("A", "B")));
        assertUse("SK2023", "di-linh", 0, 0);
        assertUse("SK2023", "dam-rong", 1, 0);
    }

    @Test
    @DisplayName("Ngắt giữa chừng thì không còn gì")
    void placeAndStepStandOrFallTogether() {
        books.crashAfter(() -> books.ledger.reserve("A", "SK2023", "di-linh", "HOUSEHOLD"));
        assertUse("SK2023", "di-linh", 0, 0);
        assertThat(books.ledger.holdsPlace("A")).isFalse();
    }

    @Test
    @DisplayName("Nhiều chỉ tiêu cùng lúc: một chỉ tiêu hết thì không lấy chỉ tiêu nào")
    void severalLimitsAllOrNothing() {
        books.jdbc.sql("""
                        WITH extra AS (
                            INSERT INTO khenthuong.quota_limit (round, scope, nominee_types, min, max, rule, citation)
                            VALUES ('SK2023', 'ROUND', '{HOUSEHOLD,COLLECTIVE}', 0, 1, 'R-TEST', 'thử') RETURNING id)
                        INSERT INTO khenthuong.quota_limit_unit SELECT 'di-linh', id FROM extra
                        """).update();
        assertTaken("A", "SK2023", "di-linh", "HOUSEHOLD");
        assertExceeded("B", "SK2023", "di-linh", "HOUSEHOLD", "R-TEST");
        assertUse("SK2023", "di-linh", 1, 0);
        books.run(() -> books.ledger.release("A"));
        assertThat(books.ledger.limitsFor("SK2023", "di-linh", "HOUSEHOLD")).allMatch(limit -> limit.used() == 0);
        assertThat(books.ledger.limitsFor("SK2023", "di-linh", "HOUSEHOLD"))
                .extracting(QuotaLimit::scope)
                .containsExactlyInAnyOrder(QuotaScope.UNIT, QuotaScope.ROUND);
    }

    @Test
    @DisplayName("Điều chỉnh theo văn bản: không dưới số đã dùng, có dòng nhật ký")
    void changeByDocument() {
        takeMany(2, "SK2023", "di-linh", "HOUSEHOLD");
        var id = books.limit("SK2023", "di-linh", "HOUSEHOLD").id();
        assertRefused(ConflictException.class, "Không thể hạ chỉ tiêu của Huyện Di Linh xuống 1: đã dùng 2/3", id, 1);
        assertThat(change(id, 2).remaining()).isZero();
        assertThat(change(id, 4).remaining()).isEqualTo(2);
        assertThat(books.journal)
                .extracting(line -> line.reason(), line -> line.rule(), line -> line.role())
                .contains(tuple(
                        "Chỉ tiêu trường hợp của Huyện Di Linh: từ 2 thành 4 theo văn bản số 12/UBND-TH ngày 01/06/2023.",
                        "R-063",
                        "lanhdao.so-noi-vu"));
        assertRefused(BadInputException.class, "Chỉ tiêu mới phải từ 0 đến 1000.", id, -1);
        assertThatThrownBy(() -> books.in(() -> books.ledger.change(
                        id, 5, "12/UBND-TH", QuotaBooks.TODAY, new Actor("x", Set.of("canbo.di-linh")))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() ->
                        books.in(() -> books.ledger.change(id, 5, "12/UBND-TH", QuotaBooks.TODAY.plusDays(1), HEAD)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "“Ngày văn bản” (02/06/2023) không được sau hôm nay, 01/06/2023 theo đồng hồ của hệ thống.");
        assertThatThrownBy(() -> books.in(() -> books.ledger.change(id, 5, " ", QuotaBooks.TODAY, HEAD)))
                .hasMessage("Cần nhập “Số văn bản”.");
        assertThatThrownBy(() -> books.in(() -> books.ledger.change(id, 5, "<b>", QuotaBooks.TODAY, HEAD)))
                .isInstanceOf(BadInputException.class);
    }

    @Test
    @DisplayName("Không bao giờ vượt chỉ tiêu, kiểm tra lại theo chính các chỗ")
    void recheckCountsThePlaces() {
        assertThat(books.ledger.exceeded("SK2023")).isEmpty();
        takeMany(3, "SK2023", "di-linh", "HOUSEHOLD");
        assertThat(books.ledger.exceeded("SK2023")).isEmpty();
        books.jdbc
                .sql("UPDATE khenthuong.quota_limit SET reserved = 2, max = 2 WHERE unit = 'di-linh'")
                .update();
        assertThat(books.ledger.exceeded("SK2023"))
                .hasValueSatisfying(limit -> assertThat(limit.unit()).isEqualTo("di-linh"));
    }

    @RepeatedTest(20)
    @DisplayName("200 lượt của 50 luồng vào chỉ tiêu 3: đúng 3")
    void concurrentReservations() throws Exception {
        var taken = race(
                200,
                number -> books.reserve("C-" + number, "SK2023", "di-linh", "HOUSEHOLD")
                        .isTaken());
        assertThat(taken).isEqualTo(3);
        assertUse("SK2023", "di-linh", 3, 0);
        assertThat(books.jdbc
                        .sql("SELECT count(*) FROM khenthuong.quota_place")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("Cùng một hồ sơ giữ và trả từ nhiều luồng: sổ luôn khớp")
    void concurrentReleaseOfTheSameCase() throws Exception {
        race(200, number -> {
            var caseId = "C-" + number % 2;
            if (number % 4 < 2) {
                books.reserve(caseId, "SK2023", "di-linh", "HOUSEHOLD");
            } else {
                books.run(() -> books.ledger.release(caseId));
            }
            return true;
        });
        var places = books.jdbc
                .sql("SELECT count(*) FROM khenthuong.quota_place")
                .query(Integer.class)
                .single();
        assertThat(books.limit("SK2023", "di-linh", "HOUSEHOLD").used()).isEqualTo(places);
    }

    private static long race(int attempts, ThrowingPredicate attempt) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(50);
        try {
            var results = IntStream.range(0, attempts)
                    .mapToObj(number -> threads.submit((Callable<Boolean>) () -> {
                        start.await();
                        return attempt.test(number);
                    }))
                    .toList();
            start.countDown();
            var taken = 0;
            for (var result : results) {
                taken += result.get() ? 1 : 0;
            }
            return taken;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface ThrowingPredicate {
        boolean test(int number) throws Exception;
    }

    private static QuotaLimit change(long id, int max) {
        return books.in(() -> books.ledger.change(id, max, "12/UBND-TH", QuotaBooks.TODAY, HEAD));
    }

    private static void assertRefused(Class<? extends RefusedException> type, String message, long id, int max) {
        assertThatThrownBy(() -> change(id, max)).isInstanceOf(type).hasMessageStartingWith(message);
    }

    private static void takeMany(int count, String round, String unit, String type) {
        for (var number = 1; number <= count; number++) {
            assertTaken(
                    "%s-%s-%d".formatted(unit, type, number) + (round.equals("SK2023") ? "" : round),
                    round,
                    unit,
                    type);
        }
    }

    private static void assertTaken(String caseId, String round, String unit, String type) {
        assertThat(books.reserve(caseId, round, unit, type)).isEqualTo(new QuotaVerdict.Taken());
    }

    private static void assertExceeded(String caseId, String round, String unit, String type, String rule) {
        assertThat(books.reserve(caseId, round, unit, type))
                .isInstanceOfSatisfying(QuotaVerdict.Exceeded.class, full -> {
                    assertThat(full.limit().rule()).isEqualTo(rule);
                    assertThat(full.limit().remaining()).isZero();
                });
    }

    private static void assertUse(String round, String unit, int reserved, int confirmed) {
        assertThat(books.ownLimit(round, unit)).hasValueSatisfying(limit -> {
            assertThat(limit.reserved()).isEqualTo(reserved);
            assertThat(limit.confirmed()).isEqualTo(confirmed);
        });
    }

    private static int sum(List<QuotaLimit> limits, ToIntFunction<QuotaLimit> number, Predicate<QuotaLimit> which) {
        return limits.stream().filter(which).mapToInt(number).sum();
    }

    private static Predicate<QuotaLimit> counting(String type) {
        return limit -> limit.nomineeTypes().equals(Set.of(type));
    }
}
