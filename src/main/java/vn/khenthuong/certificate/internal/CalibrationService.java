package vn.khenthuong.certificate.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.certificate.Calibration;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.Emblem;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.AwardForm;
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
    private final Clock clock;

    CalibrationService(
            Layouts layouts,
            Emblems emblems,
            Documents documents,
            CertificateAuthority authority,
            CertificateJournal journal,
            Clock clock) {
        this.layouts = layouts;
        this.emblems = emblems;
        this.documents = documents;
        this.authority = authority;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean concern(Actor actor) {
        return authority.mayPrint(actor, CertificateNumber.PROVINCE);
    }

    @Override
    @Transactional(readOnly = true)
    public Measured of(AwardForm form, Stock stock, Actor actor) {
        authority.requirePrinting(actor, CertificateNumber.PROVINCE);
        requirePrintedHere(form);
        return layouts.of(form, stock);
    }

    @Override
    public byte[] testSheet(AwardForm form, Stock stock, Actor actor) {
        return CertificateSheets.testSheet(of(form, stock, actor).layout(), title(form, stock), clock.instant());
    }

    @Override
    @Transactional
    public void change(AwardForm form, Stock stock, StockLayout wanted, int seen, Actor actor) {
        authority.requirePrinting(actor, CertificateNumber.PROVINCE);
        requirePrintedHere(form);
        if (!wanted.places().keySet().equals(DefaultLayouts.of(stock).places().keySet())) {
            throw new BadInputException("Cần nhập vị trí của mọi dòng trên phôi.");
        }
        LayoutRules.check(wanted);
        keep(form, stock, wanted, seen, actor, "Căn chỉnh");
    }

    @Override
    @Transactional
    public void reset(AwardForm form, Stock stock, Actor actor) {
        authority.requirePrinting(actor, CertificateNumber.PROVINCE);
        requirePrintedHere(form);
        keep(form, stock, DefaultLayouts.of(stock), layouts.of(form, stock).version(), actor, "Trở về vị trí ban đầu");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Emblem> emblem(Actor actor) {
        authority.requirePrinting(actor, CertificateNumber.PROVINCE);
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
        if (!layouts.change(form, stock, layout, seen, actor.userId(), clock.instant())) {
            throw new ConflictException(
                    "Người khác vừa căn chỉnh phôi này. Chưa có gì được ghi; hãy xem lại rồi làm lại.");
        }
        journal.noteStock(
                actor, authority.printers(CertificateNumber.PROVINCE), "%s: %s.".formatted(what, title(form, stock)));
    }

    private static void requirePrintedHere(AwardForm form) {
        if (!CertificateEntering.FORMS.contains(form)) {
            throw new NotFoundException("Không in bằng của hình thức khen thưởng này ở đây.");
        }
    }

    private static String title(AwardForm form, Stock stock) {
        return "%s, %s".formatted(form.label(), stock.label().toLowerCase(Locale.ROOT));
    }
}
