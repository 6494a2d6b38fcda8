package vn.khenthuong.commendation.output;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.Letterhead;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.OfficialPaper;
import vn.khenthuong.paper.PaperTable;
import vn.khenthuong.paper.PaperTable.Column;
import vn.khenthuong.paper.PaperText;
import vn.khenthuong.paper.SignatureBlock;

/** The decision of the unit's head with its list, in the layout of Nghị định 30/2020/NĐ-CP; a draft as long as nothing is decided. */
@Component
class CommendationPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 600, ParagraphAlignment.CENTER),
            new Column("Tập thể, cá nhân, hộ gia đình", 3000, ParagraphAlignment.LEFT),
            new Column("Chức vụ, địa chỉ", 2171, ParagraphAlignment.LEFT),
            new Column("Thành tích", 3300, ParagraphAlignment.LEFT));

    private static final String MOVEMENT = "phong trào thi đua “Vì người nghèo – Không để ai bị bỏ lại phía sau”";

    private final Organization organization;
    private final Journal journal;
    private final LetterheadSettings settings;

    CommendationPaper(Organization organization, Journal journal, LetterheadSettings settings) {
        this.organization = organization;
        this.journal = journal;
        this.settings = settings;
    }

    byte[] write(Commendation list, List<Commended> entries, Instant now) {
        var unit = unitOf(list);
        var seat = SeatTitle.of(unit);
        var year = now.atZone(HomeZone.ID).getYear();
        var letterhead = new Letterhead(settings);
        try (var paper = new OfficialPaper()) {
            var text = new PaperText(paper.document());
            letterhead.headOfDecision(
                    paper.document(), issuer(unit, seat), seat.ofPeoplesCommittee(), list.decision(), year);
            text.kind("QUYẾT ĐỊNH");
            text.title("Về việc tặng Giấy khen trong %s năm %d"
                    .formatted(MOVEMENT, list.number().year()));
            text.kind(capitals(seat.within(unit)));
            text.body("Căn cứ Luật Thi đua, khen thưởng;");
            text.body(
                    ("Căn cứ Kế hoạch ban hành kèm theo Quyết định số 1479/QĐ-UBND ngày 24 tháng 8 năm 2022 của Ủy ban nhân dân"
                                    + " tỉnh Lâm Đồng (%s);")
                            .formatted(PlanCitation.of(list.occasion().rule())));
            text.body("Xét thành tích của các tập thể, cá nhân, hộ gia đình,");
            text.kind("QUYẾT ĐỊNH:");
            text.body("Điều 1. Tặng Giấy khen cho %s đã có thành tích trong %s năm %d (có danh sách kèm theo)."
                    .formatted(list.counts().inWords(), MOVEMENT, list.number().year()));
            text.body("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.");
            text.closing(
                    "Điều 3. Các bộ phận có liên quan và các tập thể, cá nhân, hộ gia đình có tên trong danh sách chịu trách nhiệm thi"
                            + " hành Quyết định này./.");
            letterhead.foot(paper.document(), List.of("Như Điều 3;", "Sở Nội vụ;", "Lưu: VT."), signature(list, seat));
            appendix(paper, text, list, entries);
            FileProperties.describe(paper.document(), "Quyết định tặng Giấy khen", "Khen thưởng giảm nghèo", now);
            return paper.bytes();
        }
    }

    private static void appendix(OfficialPaper paper, PaperText text, Commendation list, List<Commended> entries) {
        paper.newSection();
        text.kind("DANH SÁCH");
        text.title("Tập thể, cá nhân, hộ gia đình được tặng Giấy khen");
        text.remark(
                list.decision() == null
                        ? "(Kèm theo dự thảo Quyết định, danh sách %s)".formatted(list.number())
                        : "(Kèm theo Quyết định số %s %s)"
                                .formatted(
                                        list.decision().number(),
                                        Letterhead.date(list.decision().date())));
        var table = new PaperTable(paper.document(), COLUMNS);
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            table.row(List.of(
                    String.valueOf(index + 1),
                    "%s\n(%s)".formatted(entry.name(), entry.type().label().toLowerCase(Locale.ROOT)),
                    entry.detail() == null ? "" : entry.detail(),
                    entry.achievement()));
        }
        text.body("Danh sách có %d trường hợp: %s./."
                .formatted(entries.size(), list.counts().inWords()));
    }

    /** As it was called when the decision was made. */
    private Unit unitOf(Commendation list) {
        var code = list.number().unit();
        return list.decision() == null
                ? organization.require(code)
                : organization.find(code, list.decision().date()).orElseGet(() -> organization.require(code));
    }

    private static String issuer(Unit unit, SeatTitle seat) {
        return seat.ofPeoplesCommittee() ? "Ủy ban nhân dân %s".formatted(unit.name()) : unit.name();
    }

    /** The head decides in his own name, not on behalf of the People's Committee; the journal knows who stood in for him. */
    private SignatureBlock signature(Commendation list, SeatTitle seat) {
        var block = SignatureBlock.ofHead(seat.title());
        if (list.decidedBy() == null) {
            return block;
        }
        var name = organization.nameOf(list.decidedBy());
        return journal.of(list.number().toString()).stream()
                .filter(line -> Tasks.DECIDE_COMMENDATION.is(line.step())
                        && line.actor().equals(list.decidedBy())
                        && line.substitution() != null)
                .map(JournalEntry::substitution)
                .reduce((earlier, later) -> later)
                .flatMap(organization::substitution)
                .map(by -> block.signedFor(by.capacity().mark(), by.position(), name))
                .orElseGet(() -> block.signedBy(name));
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi-VN"));
    }
}
