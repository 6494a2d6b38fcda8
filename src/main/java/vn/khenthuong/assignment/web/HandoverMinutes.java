package vn.khenthuong.assignment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.Handover;
import vn.khenthuong.assignment.web.HandoverPage.Row;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.Letterhead;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.OfficialPaper;
import vn.khenthuong.paper.PaperTable;
import vn.khenthuong.paper.PaperTable.Column;
import vn.khenthuong.paper.PaperText;
import vn.khenthuong.paper.SignatureBlock;

/** The minutes of a handover as a paper to be numbered, completed and signed by hand. */
@Component
class HandoverMinutes {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int RULE_UNDER_TITLE = 3200;
    private static final String TO_BE_FILLED_IN = "………………………………………………………………………………………………………………";

    private final LetterheadSettings settings;
    private final HandoverWords words;
    private final Organization organization;

    HandoverMinutes(LetterheadSettings settings, HandoverWords words, Organization organization) {
        this.settings = settings;
        this.words = words;
        this.organization = organization;
    }

    byte[] write(Handover made) {
        try (var paper = new OfficialPaper()) {
            var text = new PaperText(paper.document());
            var keeper = keeper(made);
            new Letterhead(settings).headOfMinutes(paper.document(), keeper);
            text.kind("BIÊN BẢN");
            text.title("Bàn giao công việc");
            text.rule(RULE_UNDER_TITLE);
            parties(text, made);
            tasks(paper, text, made);
            left(paper, text, made);
            rest(text, made);
            Letterhead.signatures(
                    paper.document(),
                    List.of(
                            SignatureBlock.ofHead("NGƯỜI GIAO").signedBy(made.giverName()),
                            SignatureBlock.ofHead("NGƯỜI CHỨNG KIẾN")
                                    .signedBy(Objects.requireNonNullElse(made.witnessName(), "")),
                            SignatureBlock.ofHead("NGƯỜI NHẬN").signedBy(made.receiverName())));
            Letterhead.recipients(
                    paper.document(), List.of("Người giao, người nhận;", "Thủ trưởng đơn vị;", "Lưu: VT."));
            FileProperties.describe(
                    paper.document(),
                    "Biên bản bàn giao công việc giữa %s và %s".formatted(made.giverName(), made.receiverName()),
                    keeper,
                    made.at());
            return paper.bytes();
        }
    }

    /** The unit or units whose work it is, or the authority where it is none's. */
    private String keeper(Handover made) {
        var units = made.lines().stream()
                .map(line -> line.role().substring(line.role().indexOf('.') + 1))
                .distinct()
                .flatMap(unit -> organization.find(unit).stream())
                .map(Unit::name)
                .toList();
        return units.isEmpty() ? "…" : units.get(0);
    }

    private static void parties(PaperText text, Handover made) {
        text.body("Thời gian: %s.".formatted(VietnameseDates.of(made.at())));
        text.body("Địa điểm: %s".formatted(TO_BE_FILLED_IN));
        text.subheading("Thành phần");
        text.body("1. Người giao: Ông (bà) %s.".formatted(made.giverName()));
        text.body("2. Người nhận: Ông (bà) %s.".formatted(made.receiverName()));
        text.body(
                made.witnessName() == null
                        ? "3. Người chứng kiến: %s".formatted(TO_BE_FILLED_IN)
                        : "3. Người chứng kiến: Ông (bà) %s, thủ trưởng đơn vị.".formatted(made.witnessName()));
        if (!made.doneBy().equals(made.giver())) {
            text.body("Việc bàn giao do ông (bà) %s thực hiện trên hệ thống khen thưởng.".formatted(made.doneByName()));
        }
        text.body("Đã bàn giao các việc trên hệ thống khen thưởng như sau:");
    }

    private void tasks(OfficialPaper paper, PaperText text, Handover made) {
        var rows = made.lines().stream()
                .filter(Handover.Line::isTaken)
                .map(words::made)
                .toList();
        text.heading("I. VIỆC ĐÃ BÀN GIAO (%s VIỆC)".formatted(count(rows.size())));
        var table = new PaperTable(
                paper.document(),
                List.of(
                        new Column("TT", 550, ParagraphAlignment.CENTER),
                        new Column("Việc", 1700, ParagraphAlignment.LEFT),
                        new Column("Hồ sơ, báo cáo", 2121, ParagraphAlignment.LEFT),
                        new Column("Tình trạng", 1300, ParagraphAlignment.LEFT),
                        new Column("Hạn hết ngày", 1250, ParagraphAlignment.CENTER),
                        new Column("Phần đang nhập, chưa gửi", 2150, ParagraphAlignment.LEFT)));
        number(
                table,
                rows,
                row -> List.of(
                        row.step(),
                        subject(row),
                        joined(row.state(), row.papers()),
                        or(row.due(), "–"),
                        or(row.typed(), "Không có")));
    }

    private void left(OfficialPaper paper, PaperText text, Handover made) {
        text.heading("II. VIỆC NGƯỜI NHẬN KHÔNG NHẬN ĐƯỢC");
        var rows = made.left().stream().map(words::made).toList();
        if (rows.isEmpty()) {
            text.body("Không có.");
            return;
        }
        var table = new PaperTable(
                paper.document(),
                List.of(
                        new Column("TT", 550, ParagraphAlignment.CENTER),
                        new Column("Việc", 1700, ParagraphAlignment.LEFT),
                        new Column("Hồ sơ, báo cáo", 2121, ParagraphAlignment.LEFT),
                        new Column("Hạn hết ngày", 1250, ParagraphAlignment.CENTER),
                        new Column("Lý do", 2150, ParagraphAlignment.LEFT),
                        new Column("Nay ở", 1300, ParagraphAlignment.LEFT)));
        number(
                table,
                rows,
                row -> List.of(row.step(), subject(row), or(row.due(), "–"), row.objection(), row.outcome()));
    }

    private static void rest(PaperText text, Handover made) {
        text.heading("III. TÀI LIỆU, PHƯƠNG TIỆN BÀN GIAO KÈM THEO");
        text.body(TO_BE_FILLED_IN);
        text.heading("IV. GHI CHÚ");
        text.body(or(made.note(), "Không có."));
        text.closing("Biên bản được lập thành 03 bản có giá trị như nhau, mỗi bên giữ 01 bản, đơn vị lưu 01 bản./.");
    }

    private static void number(PaperTable table, List<Row> rows, Function<Row, List<String>> values) {
        for (int index = 0; index < rows.size(); index++) {
            var cells = new ArrayList<String>();
            cells.add(String.valueOf(index + 1));
            cells.addAll(values.apply(rows.get(index)));
            table.row(cells);
        }
    }

    private static String subject(Row row) {
        return joined(row.subject(), row.unitName());
    }

    private static String joined(String... parts) {
        return or(String.join(", ", Stream.of(parts).filter(Objects::nonNull).toList()), "–");
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isEmpty() ? otherwise : text;
    }

    /** A zero before what is below ten. */
    private static String count(int number) {
        return "%02d".formatted(number);
    }
}
