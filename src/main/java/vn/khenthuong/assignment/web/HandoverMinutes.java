package vn.khenthuong.assignment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.Handover;
import vn.khenthuong.assignment.web.HandoverPage.Row;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Head;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/** The minutes of a handover as a paper to be numbered, completed and signed by hand. */
@Component
class HandoverMinutes {

    private static final List<Column> TASKS = List.of(
            new Column("STT", 12, Align.CENTER),
            new Column("Việc", 34, Align.LEFT),
            new Column("Hồ sơ, báo cáo", 42, Align.LEFT),
            new Column("Tình trạng", 26, Align.LEFT),
            new Column("Hạn hết ngày", 25, Align.CENTER),
            new Column("Phần đang nhập, chưa gửi", 42, Align.LEFT));

    private static final List<Column> LEFT = List.of(
            new Column("STT", 12, Align.CENTER),
            new Column("Việc", 34, Align.LEFT),
            new Column("Hồ sơ, báo cáo", 42, Align.LEFT),
            new Column("Hạn hết ngày", 25, Align.CENTER),
            new Column("Lý do", 42, Align.LEFT),
            new Column("Nay ở", 26, Align.LEFT));

    private final LetterheadSettings settings;
    private final HandoverWords words;
    private final Organization organization;

    HandoverMinutes(LetterheadSettings settings, HandoverWords words, Organization organization) {
        this.settings = settings;
        this.words = words;
        this.organization = organization;
    }

    Paper of(Handover made) {
        var keeper = keeper(made);
        var paper = Paper.named(
                        "Biên bản bàn giao công việc giữa %s và %s".formatted(made.giverName(), made.receiverName()),
                        keeper,
                        made.at())
                .head(new Head(
                        List.of(settings.authority()),
                        List.of(keeper),
                        PaperWording.number(null, "BB"),
                        null,
                        null,
                        null))
                .kind("BIÊN BẢN")
                .title("Bàn giao công việc");
        parties(paper, made);
        tasks(paper, made);
        left(paper, made);
        rest(paper, made);
        return paper.signatures(
                        List.of(
                                SignatureBlock.ofHead("Người giao").signedBy(made.giverName()),
                                SignatureBlock.ofHead("Người chứng kiến").signedBy(made.witnessName()),
                                SignatureBlock.ofHead("Người nhận").signedBy(made.receiverName())),
                        "(Ký, ghi rõ họ tên)",
                        null)
                .recipients(List.of("Người giao, người nhận;", "Thủ trưởng đơn vị;", "Lưu: VT."))
                .build();
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

    private static void parties(PaperBuilder paper, Handover made) {
        paper.body("Thời gian: %s.".formatted(PaperWording.shortMoment(made.at())));
        paper.body("Địa điểm: %s".formatted(PaperWording.LINE));
        paper.subheading("Thành phần");
        paper.body("1. Người giao: Ông (bà) %s.".formatted(made.giverName()));
        paper.body("2. Người nhận: Ông (bà) %s.".formatted(made.receiverName()));
        paper.body(
                made.witnessName() == null
                        ? "3. Người chứng kiến: %s".formatted(PaperWording.LINE)
                        : "3. Người chứng kiến: Ông (bà) %s, thủ trưởng đơn vị.".formatted(made.witnessName()));
        if (!made.doneBy().equals(made.giver())) {
            paper.body(
                    "Việc bàn giao do ông (bà) %s thực hiện trên hệ thống khen thưởng.".formatted(made.doneByName()));
        }
        paper.body("Đã bàn giao các việc trên hệ thống khen thưởng như sau:");
    }

    private void tasks(PaperBuilder paper, Handover made) {
        var rows = made.lines().stream()
                .filter(Handover.Line::isTaken)
                .map(words::made)
                .toList();
        paper.heading("I. VIỆC ĐÃ BÀN GIAO (%s VIỆC)".formatted(PaperWording.count(rows.size())));
        number(
                paper,
                TASKS,
                rows,
                row -> List.of(
                        row.step(),
                        subject(row),
                        joined(row.state(), row.papers()),
                        or(row.due(), "–"),
                        or(row.typed(), "Không có")));
    }

    private void left(PaperBuilder paper, Handover made) {
        paper.heading("II. VIỆC NGƯỜI NHẬN KHÔNG NHẬN ĐƯỢC");
        var rows = made.left().stream().map(words::made).toList();
        if (rows.isEmpty()) {
            paper.body("Không có.");
            return;
        }
        number(
                paper,
                LEFT,
                rows,
                row -> List.of(row.step(), subject(row), or(row.due(), "–"), row.objection(), row.outcome()));
    }

    private static void rest(PaperBuilder paper, Handover made) {
        paper.heading("III. TÀI LIỆU, PHƯƠNG TIỆN BÀN GIAO KÈM THEO");
        paper.body(PaperWording.LINE);
        paper.heading("IV. GHI CHÚ");
        paper.body(or(made.note(), "Không có."));
        paper.closing("Biên bản được lập thành 03 bản có giá trị như nhau, mỗi bên giữ 01 bản, đơn vị lưu 01 bản./.");
    }

    private static void number(
            PaperBuilder paper, List<Column> columns, List<Row> rows, Function<Row, List<String>> values) {
        var numbered = new ArrayList<List<String>>();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            cells.add(String.valueOf(numbered.size() + 1));
            cells.addAll(values.apply(row));
            numbered.add(cells);
        }
        paper.table(columns, numbered);
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
}
