package vn.khenthuong.appraisal.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Postponement;
import vn.khenthuong.appraisal.Postponements;
import vn.khenthuong.appraisal.Receipt;
import vn.khenthuong.appraisal.Receipts;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperForms;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.Arrivals;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/** The receipt for a complete dossier: when and under which number it arrived, what is in it, when the answer is promised. */
@Component
class ReceiptPaper extends ReceptionPaper {

    private final Nominations nominations;
    private final Receipts receipts;
    private final Postponements postponements;
    private final Arrivals arrivals;
    private final PaperForms forms;
    private final Issuers issuers;
    private final Organization organization;
    private final WorkingDays workingDays;
    private final Clock clock;

    ReceiptPaper(
            ReceptionDesk desk,
            Nominations nominations,
            Receipts receipts,
            Postponements postponements,
            Arrivals arrivals,
            PaperForms forms,
            Issuers issuers,
            Organization organization,
            WorkingDays workingDays,
            Clock clock) {
        super(PaperKind.GIAY_TIEP_NHAN, desk);
        this.nominations = nominations;
        this.receipts = receipts;
        this.postponements = postponements;
        this.arrivals = arrivals;
        this.forms = forms;
        this.issuers = issuers;
        this.organization = organization;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    Optional<PaperOffer> offered(DossierSnapshot dossier, Actor reader) {
        return Optional.ofNullable(dossier.receivedAt()).map(received -> offer(dossier, null, false));
    }

    @Override
    public Paper content(String key) {
        var dossier = nominations.require(key);
        var day = ReceptionDesk.day(dossier.receivedAt());
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var slip = desk().slip(key, day, focal);
        var paper = Paper.named(kind().label(), issuers.name(focal), clock.instant());
        var receipt = receipts.of(dossier);
        var number =
                paper.field("số giấy tiếp nhận", receipt.map(Receipt::number).orElse(null));
        paper.head(issuers.headOfSlip(focal, "Số: %s".formatted(PaperWording.number(number)), day))
                .kind(forms.of(kind(), day).title())
                .remark("Mã hồ sơ: %s".formatted(key));
        desk().identity(paper, slip, "Tiếp nhận hồ sơ của");
        components(paper, slip);
        promise(paper, slip, receipt.orElseThrow());
        register(paper, key);
        return paper.signatures(
                        List.of(
                                SignatureBlock.ofHead("Người nộp hồ sơ"),
                                SignatureBlock.ofHead("Người tiếp nhận hồ sơ")
                                        .signedBy(paper.field("người tiếp nhận hồ sơ", receiver(key)))),
                        "(Ký, ghi rõ họ tên)",
                        null)
                .build();
    }

    private static void components(PaperBuilder paper, Slip slip) {
        var items = slip.dossier().checklist().stream()
                .filter(ChecklistItem::satisfied)
                .toList();
        paper.body("Thành phần hồ sơ nộp gồm:");
        for (int index = 0; index < items.size(); index++) {
            paper.body("%d. %s%s".formatted(index + 1, items.get(index).label(), index < items.size() - 1 ? ";" : "."));
        }
        paper.body("Số lượng hồ sơ: %s bộ.".formatted(PaperWording.count(1)));
    }

    private void promise(PaperBuilder paper, Slip slip, Receipt receipt) {
        paper.body("Thời gian giải quyết hồ sơ: %d ngày làm việc."
                        .formatted(workingDays.between(slip.day(), receipt.promised())))
                .body("Nhận đủ hồ sơ lúc: %s.".formatted(PaperWording.moment(receipt.issuedAt())))
                .body("Hẹn trả kết quả: %s.".formatted(PaperWording.date(receipt.promised())));
        if (receipt.isPostponed()) {
            paper.body("Hẹn lại ngày trả kết quả: %s%s."
                    .formatted(
                            PaperWording.date(receipt.answerDue()),
                            postponements
                                    .of(slip.number())
                                    .map(one -> " (%s của %s)"
                                            .formatted(
                                                    PaperWording.cited("văn bản xin lỗi", one.apology()),
                                                    apologist(one)))
                                    .orElse(" (sau thời gian hồ sơ tạm dừng)")));
        }
        paper.body("Nhận kết quả tại: %s.".formatted(ReceptionDesk.TO_BE_FILLED_IN));
    }

    /** The agency may be another one by then. */
    private String apologist(Postponement postponement) {
        return issuers.name(organization.holder(
                Function.FOCAL_AGENCY, postponement.apology().date()));
    }

    /** The book is the register of the office: its line, under the number it has there and in its workbook. */
    private void register(PaperBuilder paper, String number) {
        var arrival = arrivals.of(number);
        paper.field(
                "số thứ tự trong Sổ theo dõi hồ sơ",
                arrival.map(one -> String.valueOf(one.ordinal())).orElse(null));
        paper.closing("Hồ sơ đến lúc %s. Vào Sổ theo dõi hồ sơ, quyển số %d, số thứ tự %s."
                .formatted(
                        PaperWording.moment(arrival.orElseThrow().at()),
                        LocalDate.ofInstant(arrival.orElseThrow().at(), HomeZone.ID)
                                .getYear(),
                        PaperWording.count(arrival.orElseThrow().ordinal())));
    }

    private String receiver(String number) {
        return desk()
                .steps(
                        number,
                        line -> Tasks.RECEIVE_DOSSIER.is(line.step())
                                && ReceiveDossier.COMPLETE.name().equals(line.outcome()))
                .stream()
                .reduce((first, last) -> last)
                .map(line -> organization.nameOf(line.actor()))
                .orElse(null);
    }
}
