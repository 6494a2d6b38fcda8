package vn.khenthuong.certificate.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.Certificate.HandOver;
import vn.khenthuong.certificate.CertificateFile;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.CertificatePage;
import vn.khenthuong.certificate.CertificateSearch;
import vn.khenthuong.certificate.CertificateSheet;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.certificate.CertifiedDecision;
import vn.khenthuong.certificate.PrintOrder;
import vn.khenthuong.certificate.WantedAnswer;
import vn.khenthuong.certificate.WantedHandOver;
import vn.khenthuong.certificate.WantedRequest;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.VietnameseDates;

/** Shows the register, prints, hands over. Changes of the certificates of one decision follow each other. */
@Component
class CertificateService implements Certificates {

    private static final int PAGE = 50;

    /** Pages beyond it are nobody's honest question. */
    private static final int MOST_PAGES = 100_000;

    private final CertificateRepository certificates;
    private final RequestRepository requests;
    private final CertificateRequests proposals;
    private final CommendationAccess lettersOfUnits;
    private final CertificateAuthority authority;
    private final CertificateInput input;
    private final CertificateFaces faces;
    private final CertificateJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CertificateService(
            CertificateRepository certificates,
            RequestRepository requests,
            CertificateRequests proposals,
            CommendationAccess lettersOfUnits,
            CertificateAuthority authority,
            CertificateInput input,
            CertificateFaces faces,
            CertificateJournal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.certificates = certificates;
        this.requests = requests;
        this.proposals = proposals;
        this.lettersOfUnits = lettersOfUnits;
        this.authority = authority;
        this.input = input;
        this.faces = faces;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean concern(Actor reader) {
        return authority.mayRead(reader, CertificateNumber.PROVINCE);
    }

    @Override
    @Transactional(readOnly = true)
    public CertificatePage find(CertificateSearch search, int page, Actor reader) {
        authority.requireReading(reader, CertificateNumber.PROVINCE);
        if (page < 1 || page > MOST_PAGES) {
            throw new BadInputException("Số trang phải từ 1 đến %d.".formatted(MOST_PAGES));
        }
        var total = certificates.count(search);
        return new CertificatePage(
                certificates.page(search, PAGE, (page - 1L) * PAGE),
                page,
                Math.toIntExact(Math.max(1, (total + PAGE - 1) / PAGE)),
                total);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Certificate> all(CertificateSearch search, Actor reader) {
        authority.requireReading(reader, CertificateNumber.PROVINCE);
        return certificates.all(search);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CertifiedDecision> decisions(Actor reader) {
        authority.requireReading(reader, CertificateNumber.PROVINCE);
        return certificates.decisions();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Certificate> waiting(Actor reader) {
        authority.requireReading(reader, CertificateNumber.PROVINCE);
        return certificates.requested();
    }

    @Override
    @Transactional(readOnly = true)
    public CertificateSheet sheet(String list, Actor reader) {
        requireReading(list, reader);
        return new CertificateSheet(
                require(list),
                certificates.ofList(list).stream().map(Kept::certificate).toList(),
                authority.mayPrint(reader, issuer(list)));
    }

    @Override
    @Transactional(readOnly = true)
    public CertificateFile file(CertificateNumber number, Actor reader) {
        authority.requireReading(reader, number.issuer());
        var kept = require(number);
        var handles = authority.mayHandle(reader, number.issuer());
        var waits = kept.certificate().requested();
        return new CertificateFile(
                kept.certificate(),
                handles ? faces.detailOf(kept.certificate()) : null,
                handles ? Codes.printed(kept.code()) : null,
                requests.of(kept.id()),
                authority.mayPropose(reader, number.issuer())
                        && kept.certificate().isValid()
                        && !waits,
                authority.mayDecide(reader, number.issuer()) && waits,
                authority.mayPrint(reader, number.issuer())
                        && kept.certificate().isValid());
    }

    /** What is printed is read and remembered at once; drawn afterwards, so that nobody waits for it. */
    @Override
    public byte[] print(String list, PrintOrder order, Actor actor) {
        requireReading(list, actor);
        var batches = transaction.execute(status -> toPrint(list, order, actor));
        return faces.print(batches, order.stock(), clock.instant());
    }

    private List<Kept> toPrint(String list, PrintOrder order, Actor actor) {
        certificates.lock(list);
        require(list);
        authority.requirePrinting(actor, issuer(list));
        if (order.stock() == null) {
            throw new BadInputException("Cần chọn “Loại phôi”.");
        }
        var chosen = certificates.ofList(list).stream()
                .filter(kept -> kept.certificate().isValid())
                .filter(PrintedRange.of(order.from(), order.to()))
                .toList();
        if (chosen.isEmpty()) {
            throw new BadInputException("Không có bằng nào còn giá trị trong khoảng “Từ số”, “Đến số” đã nhập.");
        }
        certificates.printed(chosen.stream().map(Kept::id).toList(), actor.userId(), clock.instant());
        journal.note(
                list,
                CertificateJournal.PRINTED,
                actor,
                authority.printers(issuer(list)),
                null,
                "In %d bằng trên %s, từ số %s đến số %s."
                        .formatted(
                                chosen.size(),
                                order.stock().label().toLowerCase(Locale.ROOT),
                                chosen.get(0).certificate().number().label(),
                                chosen.get(chosen.size() - 1)
                                        .certificate()
                                        .number()
                                        .label()));
        return chosen;
    }

    @Override
    @Transactional
    public void handOver(String list, WantedHandOver wanted, Actor actor) {
        requireReading(list, actor);
        certificates.lock(list);
        var decision = require(list);
        authority.requirePrinting(actor, issuer(list));
        var checked = input.check(wanted, decision.document().date());
        var kept = certificates.ofList(list).stream().filter(named(checked)).toList();
        if (kept.size() != checked.numbers().size()) {
            throw new NotFoundException("Quyết định này không có bằng nào mang số như vậy.");
        }
        kept.stream().map(Kept::certificate).forEach(CertificateService::requireToBeHandedOver);
        certificates.handOver(
                kept.stream().map(Kept::id).toList(),
                new HandOver(checked.to(), checked.on(), actor.userId(), clock.instant()));
        journal.note(
                list,
                CertificateJournal.HANDED_OVER,
                actor,
                authority.printers(issuer(list)),
                null,
                "Trao %d bằng cho %s ngày %s: %s."
                        .formatted(
                                kept.size(),
                                checked.to(),
                                VietnameseDates.of(checked.on()),
                                kept.stream()
                                        .map(one -> one.certificate().number().label())
                                        .collect(Collectors.joining(", "))));
    }

    private static Predicate<Kept> named(WantedHandOver wanted) {
        return kept -> wanted.numbers().contains(kept.certificate().number().label());
    }

    private static void requireToBeHandedOver(Certificate certificate) {
        if (!certificate.isValid()) {
            throw new ConflictException("Bằng số %s không còn giá trị; không trao được."
                    .formatted(certificate.number().label()));
        }
        if (certificate.handOver() != null) {
            throw new ConflictException(
                    "Bằng số %s đã được ghi nhận là đã trao. Chưa có gì được ghi; hãy xem lại rồi làm lại."
                            .formatted(certificate.number().label()));
        }
    }

    @Override
    @Transactional
    public void cancelHandOver(CertificateNumber number, String seen, String reason, Actor actor) {
        authority.requireReading(actor, number.issuer());
        var list = require(number).list();
        certificates.lock(list);
        authority.requirePrinting(actor, number.issuer());
        var why = input.reason(reason);
        var kept = require(number);
        var handOver = kept.certificate().handOver();
        if (handOver == null) {
            throw new ConflictException("Bằng này chưa được ghi nhận là đã trao.");
        }
        if (!handOver.seen().equals(seen)) {
            throw new ConflictException(
                    "Việc trao bằng này vừa được người khác ghi lại, nay là đã trao cho %s ngày %s; hãy xem lại rồi quyết định."
                            .formatted(handOver.to(), VietnameseDates.of(handOver.on())));
        }
        certificates.cancelHandOver(kept.id());
        journal.note(
                list,
                CertificateJournal.HAND_OVER_CANCELLED,
                actor,
                authority.printers(number.issuer()),
                null,
                "Hủy ghi nhận trao bằng số %s cho %s; %s.".formatted(number.label(), handOver.to(), why));
    }

    @Override
    @Transactional
    public void propose(CertificateNumber number, WantedRequest wanted, Actor actor) {
        authority.requireReading(actor, number.issuer());
        certificates.lock(require(number).list());
        proposals.propose(require(number), wanted, actor);
    }

    @Override
    @Transactional
    public CertificateNumber decide(CertificateNumber number, WantedAnswer answer, Actor actor) {
        authority.requireReading(actor, number.issuer());
        certificates.lock(require(number).list());
        return proposals.decide(require(number), answer, actor);
    }

    private Kept require(CertificateNumber number) {
        return certificates.find(number).orElseThrow(() -> new NotFoundException("Sổ không có bằng nào mang số này."));
    }

    private CertifiedDecision require(String list) {
        return certificates
                .decision(list)
                .orElseThrow(() -> new NotFoundException("Không có bằng khen nào ở địa chỉ này."));
    }

    /** A list of a unit that somebody must not know of does not exist for him. */
    private void requireReading(String list, Actor reader) {
        CommendationNumber.parse(list).ifPresent(number -> lettersOfUnits.require(number, reader));
        authority.requireReading(reader, issuer(list));
    }

    /** Whose register the certificates of a list stand in. */
    private static String issuer(String list) {
        return CommendationNumber.parse(list).map(CommendationNumber::unit).orElse(CertificateNumber.PROVINCE);
    }
}
