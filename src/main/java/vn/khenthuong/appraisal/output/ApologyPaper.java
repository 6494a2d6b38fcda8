package vn.khenthuong.appraisal.output;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Postponement;
import vn.khenthuong.appraisal.Postponements;
import vn.khenthuong.appraisal.Receipt;
import vn.khenthuong.appraisal.Receipts;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperForms;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;

/** The apology for an answer that was not there on the promised day, with the day that is promised instead. */
@Component
class ApologyPaper extends ReceptionPaper {

    private final Nominations nominations;
    private final Receipts receipts;
    private final Postponements postponements;
    private final PaperForms forms;
    private final Issuers issuers;
    private final Organization organization;
    private final Clock clock;

    ApologyPaper(
            ReceptionDesk desk,
            Nominations nominations,
            Receipts receipts,
            Postponements postponements,
            PaperForms forms,
            Issuers issuers,
            Organization organization,
            Clock clock) {
        super(PaperKind.XIN_LOI_HEN_LAI, desk);
        this.nominations = nominations;
        this.receipts = receipts;
        this.postponements = postponements;
        this.forms = forms;
        this.issuers = issuers;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    Optional<PaperOffer> offered(DossierSnapshot dossier, Actor reader) {
        return postponements.of(dossier.number()).map(postponement -> offer(dossier, postponement.apology(), false));
    }

    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return desk().scanDesk(key, actor, ReceptionDesk.day(clock.instant()));
    }

    @Override
    public Paper content(String key) {
        var postponement =
                postponements.of(key).orElseThrow(() -> new IncompletePaperException(kind().label(), "ngày hẹn mới"));
        var apology = postponement.apology();
        var day = apology.date();
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var slip = desk().slip(key, day, focal);
        var unit = issuers.name(slip.unit());
        var form = forms.of(kind(), day);
        var paper = Paper.named(
                "%s số %s".formatted(kind().label(), apology.number()), issuers.name(focal), clock.instant());
        var receipt = receipts.of(nominations.require(key));
        var number =
                paper.field("số giấy tiếp nhận", receipt.map(Receipt::number).orElse(null));
        return paper.head(issuers.head(focal, "PXL", apology, day.getYear()))
                .kind(form.title())
                .addressees(List.of(unit))
                .body(
                        "Ngày %s, %s tiếp nhận hồ sơ của %s đề nghị tặng %s (đối tượng: %s); mã hồ sơ: %s; giấy tiếp nhận số %s."
                                .formatted(
                                        PaperWording.date(ReceptionDesk.day(
                                                        receipt.orElseThrow().issuedAt()))
                                                .replaceFirst("^ngày ", ""),
                                        issuers.name(focal),
                                        unit,
                                        slip.dossier().snapshot().awardForm().label(),
                                        NomineeWording.of(slip.dossier()),
                                        key,
                                        PaperWording.number(number)))
                .body("Thời gian hẹn trả kết quả giải quyết hồ sơ: %s."
                        .formatted(PaperWording.date(postponement.promised())))
                .body("Đến nay %s chưa trả kết quả giải quyết hồ sơ theo thời gian đã hẹn. Lý do: %s"
                        .formatted(
                                issuers.name(focal),
                                ReceptionDesk.sentence(paper.field("lý do hẹn lại", postponement.reason()))))
                .body("%s xin lỗi %s về sự chậm trễ này và %s %s."
                        .formatted(
                                issuers.name(focal),
                                unit,
                                paper.field("lời hẹn lại của mẫu", form.request()),
                                PaperWording.date(postponement.day())))
                .closing("Mong nhận được sự thông cảm của %s. Trân trọng./.".formatted(unit))
                .foot(
                        List.of("Như trên;", "Bộ phận Tiếp nhận và Trả kết quả;", "Lưu: VT."),
                        issuers.signed(issuers.signature(focal), key, line -> Postponement.STEP.equals(line.step())))
                .build();
    }
}
