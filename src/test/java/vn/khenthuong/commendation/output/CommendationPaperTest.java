package vn.khenthuong.commendation.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.award.MoneyArticle;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.Commendation.Counts;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.commendation.CommendationMoney;
import vn.khenthuong.commendation.CommendationMoney.Line;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.CommendationSignature;
import vn.khenthuong.commendation.CommendationState;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.LetterMoney;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.AmountWords;
import vn.khenthuong.paper.AmountWordsSettings;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.LegalBasesSettings;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.round.Movements;

@DisplayName("Quyết định tặng Giấy khen: DOCX và PDF cùng lời, theo thể thức Nghị định 30/2020")
class CommendationPaperTest {

    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final Unit DISTRICT =
            new Unit("dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT, false, true, FOUNDED, null);
    private static final Unit DEPARTMENT =
            new Unit("so-y-te", "Sở Y tế", UnitKind.DEPARTMENT, false, true, FOUNDED, null);
    private static final Unit APPRAISER =
            new Unit("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT, false, true, FOUNDED, null);
    private static final LocalDate DAY = LocalDate.of(2023, 5, 15);
    private static final Instant NOW = DAY.atTime(8, 0).atZone(HomeZone.ID).toInstant();
    private static final String HEAD = "lanhdao";

    private static final List<Commended> ENTRIES = List.of(
            new Commended(
                    1,
                    NomineeType.INDIVIDUAL,
                    Gender.FEMALE,
                    "Ka Hoà",
                    "Thôn 1, xã Đạ K’Nàng",
                    "Giúp 3 hộ thoát nghèo."),
            new Commended(2, NomineeType.HOUSEHOLD, "Hộ ông K’ Brối", null, "Tự vươn lên thoát nghèo."),
            new Commended(3, NomineeType.COLLECTIVE, "Thôn 3", "xã Rô Men", "Không còn hộ nghèo."),
            new Commended(4, NomineeType.INDIVIDUAL, "Bà Nguyễn Thị Ất", null, "Vận động quỹ."));

    private final Organization organization = mock(Organization.class);
    private final Journal journal = mock(Journal.class);
    private CommendationPaper papers;

    @BeforeEach
    void sitDown() throws IOException {
        for (var unit : List.of(DISTRICT, DEPARTMENT, APPRAISER)) {
            when(organization.require(eq(unit.code()), any())).thenReturn(unit);
        }
        when(organization.holder(eq(Function.APPRAISER), any())).thenReturn(APPRAISER);
        when(organization.nameOf(HEAD)).thenReturn("Trần Thị Đứng Đầu");
        when(journal.of(any()))
                .thenReturn(List.of(new JournalEntry(
                        "GK", Tasks.DECIDE_COMMENDATION.id(), HEAD, null, NOW, NOW, "DECIDE", null, null, null)));
        var issuers = new Issuers(
                new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"), organization, journal);
        papers = new CommendationPaper(
                mock(CommendationAccess.class),
                mock(Commendations.class),
                mock(LetterMoney.class),
                new MoneyArticle(new AmountWords(new AmountWordsSettings(AmountWordsSettings.Usage.LINH_NGHIN))),
                new CommendationSignature(issuers),
                issuers,
                new LegalBases(shippedBases()),
                organization,
                () -> new Movements.Launched(
                        "Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”",
                        "Quyết định",
                        "1479/QĐ-UBND",
                        LocalDate.of(2022, 8, 24),
                        "Ủy ban nhân dân tỉnh Lâm Đồng"),
                Clock.fixed(NOW, HomeZone.ID));
    }

    @Test
    @DisplayName("của huyện: địa danh là huyện, Ủy ban nhân dân hai dòng, Chủ tịch ký, Điều 3 và nơi nhận của huyện")
    void ofDistrict() throws IOException {
        assertThat(decided(DISTRICT, DAY))
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN",
                        "HUYỆN ĐAM RÔNG",
                        "Số: 05/QĐ-UBND",
                        "Đam Rông, ngày 15 tháng 5 năm 2023",
                        "QUYẾT ĐỊNH",
                        "Về việc tặng Giấy khen trong Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” năm 2023",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐAM RÔNG",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Tặng Giấy khen cho 01 tập thể, 02 cá nhân, 01 hộ gia đình (có danh sách kèm theo)",
                        "theo khoản 3 Mục V Kế hoạch của Phong trào.",
                        "Điều 2. Kèm theo Giấy khen là tiền thưởng",
                        "quỹ thi đua, khen thưởng của Ủy ban nhân dân huyện Đam Rông.",
                        "Điều 3. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Đam Rông",
                        "và tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.",
                        "Nơi nhận:",
                        "- Như Điều 3;",
                        "- Sở Nội vụ;",
                        "- Lưu: VT.",
                        "CHỦ TỊCH",
                        "Trần Thị Đứng Đầu")
                .doesNotContain("UBND TỈNH LÂM ĐỒNG", "TM. ỦY BAN", "Lâm Đồng, ngày", "–", "DỰ THẢO", ",\n");
    }

    @ParameterizedTest
    @CsvSource({
        "YEARLY, điểm c khoản 2 Mục IV",
        "MID_TERM, khoản 3 Mục V",
        // Khoản 4 Mục V is of the province's final review alone: it gives no unit a letter.
        "FINAL, điểm c khoản 2 Mục IV"
    })
    @DisplayName("Điều 1 dẫn điều khoản cho đơn vị tặng Giấy khen trong dịp ấy")
    void clauseOfTheOccasion(Occasion occasion, String clause) throws IOException {
        assertThat(BothFaces.text(papers.of(
                        list(DISTRICT, DAY, new Counts(1, 2, 1), occasion), ENTRIES, new CommendationMoney(List.of()))))
                .contains("theo %s Kế hoạch của Phong trào.".formatted(clause));
    }

    @Test
    @DisplayName("của sở: cơ quan chủ quản ở trên, địa danh là tỉnh; sở thẩm định không tự nhận")
    void ofDepartment() throws IOException {
        assertThat(decided(DEPARTMENT, DAY))
                .containsSubsequence(
                        "UBND TỈNH LÂM ĐỒNG",
                        "SỞ Y TẾ",
                        "Lâm Đồng, ngày 15 tháng 5 năm 2023",
                        "GIÁM ĐỐC SỞ Y TẾ",
                        "Thủ trưởng các phòng, đơn vị thuộc, trực thuộc Sở Y tế");
        assertThat(decided(APPRAISER, DAY)).doesNotContain("- Sở Nội vụ;");
    }

    @Test
    @DisplayName("căn cứ theo ngày quyết định, theo thứ tự, cuối cùng là “Theo đề nghị của”, kết thúc bằng dấu chấm")
    void basesByDate() throws IOException {
        assertThat(decided(DISTRICT, DAY))
                .containsSubsequence(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                        "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
                        "Căn cứ Nghị định số 91/2017/NĐ-CP",
                        "Căn cứ Quyết định số 1479/QĐ-UBND ngày 24 tháng 8 năm 2022",
                        "trên địa bàn tỉnh;",
                        "Theo đề nghị của bộ phận phụ trách thi đua, khen thưởng Ủy ban nhân dân huyện Đam Rông.")
                .doesNotContain("GK2023-DAM-RONG-001", "15 tháng 6 năm 2022", "98/2023/NĐ-CP");
        assertThat(decided(DISTRICT, LocalDate.of(2024, 3, 1)))
                .contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "98/2023/NĐ-CP")
                .doesNotContain("2003", "91/2017/NĐ-CP");
    }

    @Test
    @DisplayName("phụ lục: tập thể, cá nhân, hộ gia đình; số thứ tự bắt đầu lại, có cộng từng nhóm và tổng cộng")
    void appendix() throws IOException {
        var text = decided(DISTRICT, DAY);

        assertThat(text.substring(text.indexOf("Phụ lục")).lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "Phụ lục",
                        "DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN",
                        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 15 tháng 5 năm 2023 của Chủ tịch Ủy ban nhân dân huyện Đam Rông)",
                        "STT",
                        "Tên, chức vụ, đơn vị hoặc địa chỉ",
                        "Thành tích",
                        "I. TẬP THỂ",
                        "1",
                        "Thôn 3, xã Rô Men",
                        "Không còn hộ nghèo.",
                        "Cộng: 01 tập thể",
                        "II. CÁ NHÂN",
                        "1",
                        "Bà Nguyễn Thị Ất",
                        "Vận động quỹ.",
                        "2",
                        "Bà Ka Hoà, Thôn 1, xã Đạ K’Nàng",
                        "Giúp 3 hộ thoát nghèo.",
                        "Cộng: 02 cá nhân",
                        "III. HỘ GIA ĐÌNH",
                        "1",
                        "Hộ ông K’ Brối",
                        "Tự vươn lên thoát nghèo.",
                        "Cộng: 01 hộ gia đình",
                        "Tổng cộng: 04 trường hợp",
                        "Ấn định danh sách: 01 tập thể, 02 cá nhân, 01 hộ gia đình./.");
    }

    @Test
    @DisplayName("Điều 3 và danh sách chỉ nêu loại có người được khen; xếp theo tên gọi; hộ không lặp chữ")
    void onlyKindsThatOccur() throws IOException {
        var entries = List.of(
                new Commended(1, NomineeType.HOUSEHOLD, "Ka Brối", null, "Thoát nghèo."),
                new Commended(2, NomineeType.HOUSEHOLD, "bà Lê Ánh", null, "Thoát nghèo."),
                new Commended(3, NomineeType.COLLECTIVE, "Thôn 3", null, "Không còn hộ nghèo."));

        assertThat(BothFaces.text(
                        papers.of(list(DISTRICT, DAY, new Counts(1, 0, 2)), entries, new CommendationMoney(List.of()))))
                .contains(
                        "và tập thể, hộ gia đình có tên tại Điều 1",
                        "DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN")
                .containsSubsequence("Thôn 3", "Hộ bà Lê Ánh", "Hộ Ka Brối")
                .doesNotContain("cá nhân", "CÁ NHÂN", "ông/bà", "Ông/Bà");
    }

    @Test
    @DisplayName("dự thảo, kể cả khi danh sách chưa có ai: số, ngày, người ký để trống")
    void draft() throws IOException {
        var list = new Commendation(
                new CommendationNumber(2023, "dam-rong", 1),
                Occasion.YEARLY,
                CommendationState.DRAFT,
                new Counts(0, 0, 0),
                "canbo",
                NOW,
                null,
                null,
                null,
                null,
                null,
                null);

        var paper = papers.of(list, List.of(), new CommendationMoney(List.of()));

        assertThat(paper.draft()).isTrue();
        assertThat(BothFaces.text(paper))
                .contains(
                        "Đam Rông, ngày     tháng     năm 2023",
                        "Tặng Giấy khen cho … (có danh sách kèm theo)",
                        "phụ trách thi đua, khen thưởng Ủy ban nhân dân huyện Đam Rông.",
                        "(Kèm theo dự thảo Quyết định)",
                        "Tổng cộng: 00 trường hợp")
                .doesNotContain("Trần Thị Đứng Đầu");
    }

    @Test
    @DisplayName("Điều 2: mức từng loại, tổng bằng số và bằng chữ, nguồn chi; loại chưa có mức thì nói rõ")
    void money() throws IOException {
        assertThat(decided(
                        DISTRICT,
                        DAY,
                        new CommendationMoney(List.of(
                                new Line(NomineeType.COLLECTIVE, 1, 900_000L, "Điều 73", true),
                                new Line(NomineeType.INDIVIDUAL, 2, 450_000L, "Điều 73", true),
                                new Line(NomineeType.HOUSEHOLD, 1, null, null, false)))))
                .contains(
                        "Điều 2. Kèm theo tiền thưởng: tập thể 900.000 đồng; cá nhân 450.000 đồng; tổng cộng 1.800.000 đồng (Bằng chữ: Một triệu tám trăm nghìn đồng), chưa kể 01 trường hợp chưa có quy định về mức tiền thưởng. Nguồn chi: quỹ thi đua, khen thưởng của Ủy ban nhân dân huyện Đam Rông.");
    }

    @Test
    @DisplayName("500 người, tên một chữ và tên 300 chữ: không ai thiếu, tổng và tiền đúng, DOCX và PDF cùng lời")
    void manyAndLong() throws IOException {
        var entries = IntStream.range(0, 500)
                .mapToObj(index -> new Commended(
                        index,
                        NomineeType.INDIVIDUAL,
                        index % 2 == 0
                                ? "Ắ"
                                : "Nguyễn Ngọc Quỳnh Ẩn ".repeat(15).substring(0, 296) + index,
                        null,
                        "Vận động quỹ."))
                .toList();
        var money = new CommendationMoney(List.of(new Line(NomineeType.INDIVIDUAL, 500, 450_000L, "Điều 73", true)));
        var text = BothFaces.text(papers.of(list(DISTRICT, DAY, new Counts(0, 500, 0)), entries, money));
        assertThat(text)
                .contains(
                        "Tổng cộng: 500 trường hợp",
                        "tổng cộng 225.000.000 đồng (Bằng chữ: Hai trăm hai mươi lăm triệu đồng)");
        assertThat(text.lines().filter("Ắ"::equals)).hasSize(250);
        for (int index = 1; index < 500; index += 2) {
            assertThat(text).contains(entries.get(index).name());
        }
    }

    private String decided(Unit unit, LocalDate day) throws IOException {
        return decided(unit, day, new CommendationMoney(List.of()));
    }

    private String decided(Unit unit, LocalDate day, CommendationMoney money) throws IOException {
        return BothFaces.text(papers.of(list(unit, day, new Counts(1, 2, 1)), ENTRIES, money));
    }

    private static Commendation list(Unit unit, LocalDate day, Counts counts) {
        return list(unit, day, counts, Occasion.MID_TERM);
    }

    private static Commendation list(Unit unit, LocalDate day, Counts counts, Occasion occasion) {
        return new Commendation(
                new CommendationNumber(2023, unit.code(), 1),
                occasion,
                CommendationState.DECIDED,
                counts,
                "canbo",
                NOW,
                new Deed(
                        "canbo",
                        day.minusDays(1).atTime(9, 0).atZone(HomeZone.ID).toInstant()),
                null,
                null,
                new DocumentReference("5/QĐ-UBND", day),
                HEAD,
                NOW);
    }

    /** As the application is shipped. */
    private static LegalBasesSettings shippedBases() throws IOException {
        var sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("khenthuong.legal-bases", LegalBasesSettings.class)
                .get();
    }
}
