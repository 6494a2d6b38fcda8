package vn.khenthuong.appraisal.output;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.NumberDesk;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.PaperForms;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierPart;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.SupplementItem;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/** What the unit has to supplement, item by item, until when, and for which time it is asked. */
@Component
class SupplementPaper extends ReceptionPaper {

    private static final String NOTHING = "–";

    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 8, Align.CENTER),
            new Column("Thành phần hồ sơ", 70, Align.LEFT),
            new Column("Bản chính", 18, Align.CENTER),
            new Column("Bản chứng thực", 18, Align.CENTER),
            new Column("Bản photo", 18, Align.CENTER));

    private final DossierView view;
    private final PaperForms forms;
    private final Issuers issuers;
    private final Organization organization;
    private final Clock clock;

    SupplementPaper(
            ReceptionDesk desk,
            DossierView view,
            PaperForms forms,
            Issuers issuers,
            Organization organization,
            Clock clock) {
        super(PaperKind.YEU_CAU_BO_SUNG, desk);
        this.view = view;
        this.forms = forms;
        this.issuers = issuers;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    Optional<PaperOffer> offered(DossierSnapshot dossier, Actor reader) {
        return view.supplement(dossier.number()).map(request -> offer(dossier, null, false));
    }

    /** Whoever guides the unit signs it by asking; its number is of the book in which the one-stop office keeps such slips. */
    @Override
    public Optional<NumberDesk> numberDesk(String key) {
        var requests = desk().steps(key, SupplementPaper::asks);
        return requests.stream()
                .reduce((earlier, later) -> later)
                .map(last -> new NumberDesk(
                        last.at().toString(),
                        organization
                                .holder(Function.FOCAL_AGENCY, ReceptionDesk.day(last.at()))
                                .code(),
                        NumberSeries.GUIDANCE,
                        List.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD),
                        Work.DOSSIERS,
                        key,
                        List.of(key),
                        ReceptionDesk.day(last.at())));
    }

    @Override
    public Paper content(String key) {
        var requests = desk().steps(key, SupplementPaper::asks);
        if (requests.isEmpty()) {
            throw new IncompletePaperException(kind().label(), "người yêu cầu bổ sung");
        }
        var last = requests.get(requests.size() - 1);
        var request = view.supplement(key).orElseThrow();
        var day = ReceptionDesk.day(last.at());
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var slip = desk().slip(key, day, focal);
        var paper = Paper.named(kind().label(), issuers.name(focal), clock.instant());
        paper.head(issuers.headOfSlip(focal, "Số:         /HDHS", day))
                .kind(forms.of(kind(), day).title())
                .remark("(Lần %s)".formatted(PaperWording.count(requests.size())));
        desk().identity(paper, slip, "Hồ sơ của");
        paper.body("Mã hồ sơ: %s.".formatted(key)).body("Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:");
        items(paper, key, request);
        return paper.body("Lý do: %s"
                        .formatted(ReceptionDesk.sentence(paper.field("lý do yêu cầu bổ sung", request.reason()))))
                .body(
                        "Thời hạn bổ sung: đến hết %s. Quá thời hạn mà thủ trưởng đơn vị chưa ký phần bổ sung thì hồ sơ kết thúc."
                                .formatted(PaperWording.date(request.dueDay())))
                .closing("Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị liên hệ: %s./."
                        .formatted(desk().contact(slip, last.actor())))
                .foot(
                        List.of("%s;".formatted(issuers.name(slip.unit())), "Lưu: VT."),
                        SignatureBlock.ofHead("Người hướng dẫn").signedBy(organization.nameOf(last.actor())))
                .build();
    }

    private static boolean asks(JournalEntry line) {
        return Tasks.RECEIVE_DOSSIER.is(line.step())
                && ReceiveDossier.SUPPLEMENT.name().equals(line.outcome());
    }

    /** A paper is wanted as an original; what the unit writes into the dossier is no paper. */
    private void items(PaperBuilder paper, String number, SupplementRequest request) {
        var labels = view.supplementItems(number).stream()
                .collect(Collectors.toMap(SupplementItem::item, SupplementItem::label));
        var rows = new ArrayList<List<String>>();
        for (var item : request.items()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    paper.field("tên thành phần hồ sơ " + item, labels.get(item)),
                    DossierPart.find(item).isPresent() ? NOTHING : PaperWording.count(1),
                    NOTHING,
                    NOTHING));
        }
        if (rows.isEmpty()) {
            throw new IncompletePaperException(kind().label(), "thành phần hồ sơ phải bổ sung");
        }
        paper.table(COLUMNS, rows);
    }
}
