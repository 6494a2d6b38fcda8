package vn.khenthuong.commendation.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;
import vn.khenthuong.round.Movements;

/** The decision of the unit's head with its list; a draft as long as nothing is decided. */
@Component
class CommendationPaper {

    /** Where a list names nobody yet. */
    private static final String NOBODY = "…";

    private final Issuers issuers;
    private final LegalBases bases;
    private final Organization organization;
    private final Movements movements;
    private final Clock clock;

    CommendationPaper(Issuers issuers, LegalBases bases, Organization organization, Movements movements, Clock clock) {
        this.issuers = issuers;
        this.bases = bases;
        this.organization = organization;
        this.movements = movements;
        this.clock = clock;
    }

    Paper of(Commendation list, List<Commended> entries) {
        var day = list.decision() == null
                ? LocalDate.ofInstant(clock.instant(), HomeZone.ID)
                : list.decision().date();
        var unit = unitOn(list.number().unit(), day);
        var seat = SeatTitle.of(unit);
        var types = entries.stream().map(Commended::type).toList();
        var counts = types.isEmpty() ? NOBODY : NomineeCounts.of(types);
        var year = list.number().year();
        var movement = movements.current().title();
        var paper = Paper.named("Quyết định tặng Giấy khen", issuers.name(unit), clock.instant());
        if (!list.isDecided()) {
            paper.draft();
        }
        paper.head(issuers.head(unit, "QĐ", list.decision(), day.getYear()))
                .kind("QUYẾT ĐỊNH")
                .title("Về việc tặng Giấy khen trong %s năm %d".formatted(movement, year))
                .authority(seat.within(unit).toUpperCase(CommendedTable.VIETNAMESE))
                .bases(grounds(list, unit, day))
                .authority("QUYẾT ĐỊNH:")
                .article(
                        "Điều 1.",
                        "Tặng Giấy khen cho %s (có danh sách kèm theo), đã có thành tích trong %s năm %d, theo %s Kế hoạch của Phong trào."
                                .formatted(
                                        counts,
                                        movement,
                                        year,
                                        PlanCitation.of(list.occasion().rule())))
                .article(
                        "Điều 2.",
                        "Kèm theo Giấy khen là tiền thưởng theo quy định của pháp luật về thi đua, khen thưởng tại ngày ký Quyết định này. Nguồn chi: quỹ thi đua, khen thưởng của %s."
                                .formatted(issuers.name(unit)))
                .article(
                        "Điều 3.",
                        "%s và các tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./."
                                .formatted(responsible(unit)))
                .foot(recipients(unit, day), signature(list, seat))
                .appendix(
                        false,
                        "Phụ lục",
                        "DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN",
                        list.decision() == null
                                ? "(Kèm theo dự thảo Quyết định)"
                                : "(Kèm theo %s của %s)"
                                        .formatted(
                                                PaperWording.cited("Quyết định", list.decision()), seat.within(unit)));
        return CommendedTable.add(paper, entries)
                .closing("Ấn định danh sách: %s./.".formatted(counts))
                .build();
    }

    /** As it was called on the day of the decision. */
    private Unit unitOn(String code, LocalDate day) {
        return organization.find(code, day).orElseGet(() -> organization.require(code));
    }

    /** “Theo đề nghị của …” is the last one; the day is known once the list is with the head. */
    private List<String> grounds(Commendation list, Unit unit, LocalDate day) {
        var all = new ArrayList<>(bases.on(day));
        var prepared = list.prepared();
        all.add("Theo đề nghị của bộ phận phụ trách thi đua, khen thưởng %s tại Danh sách số %s%s"
                .formatted(
                        issuers.name(unit),
                        list.number(),
                        prepared == null
                                ? ""
                                : " " + PaperWording.date(LocalDate.ofInstant(prepared.at(), HomeZone.ID))));
        return all;
    }

    private String responsible(Unit unit) {
        return unit.kind().isLocality()
                ? "Chánh Văn phòng Hội đồng nhân dân và %s, thủ trưởng các cơ quan, đơn vị có liên quan"
                        .formatted(issuers.name(unit))
                : "Thủ trưởng các phòng, đơn vị thuộc, trực thuộc %s, các cơ quan, đơn vị có liên quan"
                        .formatted(issuers.name(unit));
    }

    private List<String> recipients(Unit unit, LocalDate day) {
        var all = new ArrayList<>(List.of("Như Điều 3;"));
        var appraiser = organization.holder(Function.APPRAISER, day);
        if (!appraiser.code().equals(unit.code())) {
            all.add("%s;".formatted(appraiser.name()));
        }
        all.add("Lưu: VT.");
        return all;
    }

    /** The head decides in his own right, not on behalf of the People's Committee; the journal knows who stood in for him. */
    private SignatureBlock signature(Commendation list, SeatTitle seat) {
        return issuers.signed(
                SignatureBlock.ofHead(seat.title()),
                list.number().toString(),
                line -> list.isDecided()
                        && Tasks.DECIDE_COMMENDATION.is(line.step())
                        && line.actor().equals(list.decidedBy()));
    }
}
