package vn.khenthuong.certificate.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.certificate.Calibration;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.Emblem;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.paper.CertificateSheets;
import vn.khenthuong.paper.StockLayout;

/** Keeps the layouts; every change is in the journal. */
@Component
class CalibrationService implements Calibration {

    private final Layouts layouts;
    private final Emblems emblems;
    private final Documents documents;
    private final CertificateAuthority authority;
    private final CertificateJournal journal;
    private final CommendationAccess letters;
    private final Organization organization;
    private final Clock clock;

    CalibrationService(
            Layouts layouts,
            Emblems emblems,
            Documents documents,
            CertificateAuthority authority,
            CertificateJournal journal,
            CommendationAccess letters,
            Organization organization,
            Clock clock) {
        this.layouts = layouts;
        this.emblems = emblems;
        this.documents = documents;
        this.authority = authority;
        this.journal = journal;
        this.letters = letters;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public boolean concern(Actor actor) {
        return desk(actor).isPresent();
    }

    @Override
    public List<AwardForm> forms(Actor actor) {
        return isOfProvince(requireDesk(actor))
                ? List.of(AwardForm.BANG_KHEN_TINH, AwardForm.GIAY_KHEN)
                : List.of(AwardForm.GIAY_KHEN);
    }

    @Override
    public boolean keepsEmblem(Actor actor) {
        return authority.mayPrint(actor, CertificateNumber.PROVINCE);
    }

    /** Whose stock it is: the clerk's that of the province, an officer's that of his unit where it gives letters. */
    private Optional<String> desk(Actor actor) {
        if (authority.mayPrint(actor, CertificateNumber.PROVINCE)) {
            return Optional.of(CertificateNumber.PROVINCE);
        }
        return letters.concerns(actor)
                ? organization.unitsOf(actor, Role.OFFICER).stream()
                        .filter(unit ->
                                organization.find(unit, authority.today()).isPresent())
                        .sorted()
                        .findFirst()
                : Optional.empty();
    }

    private String requireDesk(Actor actor) {
        return desk(actor)
                .orElseThrow(() ->
                        new NotPermittedException("Chỉ văn thư, và cán bộ của đơn vị tặng Giấy khen, căn chỉnh phôi."));
    }

    private static boolean isOfProvince(String issuer) {
        return CertificateNumber.PROVINCE.equals(issuer);
    }

    @Override
    @Transactional(readOnly = true)
    public Measured of(AwardForm form, Stock stock, Actor actor) {
        var issuer = requireDesk(actor);
        requirePrintedHere(form, actor);
        return layouts.of(issuer, form, stock);
    }

    @Override
    public byte[] testSheet(AwardForm form, Stock stock, Actor actor) {
        return CertificateSheets.testSheet(of(form, stock, actor).layout(), title(form, stock), clock.instant());
    }

    @Override
    @Transactional
    public void change(AwardForm form, Stock stock, StockLayout wanted, int seen, Actor actor) {
        requirePrintedHere(form, actor);
        if (!wanted.places().keySet().equals(DefaultLayouts.of(stock).places().keySet())) {
            throw new BadInputException("Cần nhập vị trí của mọi dòng trên phôi.");
        }
        LayoutRules.check(wanted);
        keep(form, stock, wanted, seen, actor, "Căn chỉnh");
    }

    @Override
    @Transactional
    public void reset(AwardForm form, Stock stock, Actor actor) {
        var issuer = requireDesk(actor);
        requirePrintedHere(form, actor);
        keep(
                form,
                stock,
                DefaultLayouts.of(stock),
                layouts.of(issuer, form, stock).version(),
                actor,
                "Trở về vị trí ban đầu");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Emblem> emblem(Actor actor) {
        requireDesk(actor);
        return emblems.known();
    }

    /** Looked into first as any file is that somebody sends. */
    @Override
    @Transactional
    public void giveEmblem(UploadedFile picture, Actor actor) {
        authority.requirePrinting(actor, CertificateNumber.PROVINCE);
        documents.receive(picture).close();
        try (var bytes = picture.content().getInputStream()) {
            emblems.give(bytes.readAllBytes(), actor.userId(), clock.instant());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        journal.noteStock(
                actor, authority.printers(CertificateNumber.PROVINCE), "Tải lên ảnh Quốc huy để in trên phôi trắng.");
    }

    @Override
    @Transactional
    public void removeEmblem(Actor actor) {
        authority.requirePrinting(actor, CertificateNumber.PROVINCE);
        if (!emblems.remove()) {
            throw new ConflictException("Chưa có ảnh Quốc huy nào.");
        }
        journal.noteStock(
                actor,
                authority.printers(CertificateNumber.PROVINCE),
                "Bỏ ảnh Quốc huy; chỗ ấy trên phôi trắng để trống.");
    }

    private void keep(AwardForm form, Stock stock, StockLayout layout, int seen, Actor actor, String what) {
        var issuer = requireDesk(actor);
        if (!layouts.change(issuer, form, stock, layout, seen, actor.userId(), clock.instant())) {
            throw new ConflictException(
                    "Người khác vừa căn chỉnh phôi này. Chưa có gì được ghi; hãy xem lại rồi làm lại.");
        }
        journal.noteStock(actor, authority.printers(issuer), "%s: %s.".formatted(what, title(form, stock)));
    }

    private void requirePrintedHere(AwardForm form, Actor actor) {
        if (!forms(actor).contains(form)) {
            throw new NotFoundException("Không in bằng của hình thức khen thưởng này ở đây.");
        }
    }

    private static String title(AwardForm form, Stock stock) {
        return "%s, %s".formatted(form.label(), stock.label().toLowerCase(Locale.ROOT));
    }
}
