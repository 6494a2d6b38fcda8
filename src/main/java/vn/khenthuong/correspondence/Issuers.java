package vn.khenthuong.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.PlaceNames;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/** How a unit heads its papers, and who signs for it (NĐ 30/2020/NĐ-CP, Phụ lục I). */
@Component
public class Issuers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String SHORT_COMMITTEE = "UBND";

    /** A line each in the head of its minutes. */
    private static final List<String> COUNCIL = List.of("Hội đồng", "Thi đua - Khen thưởng");

    private static final String OF_PROVINCE = "tỉnh ";

    private final LetterheadSettings settings;
    private final Organization organization;
    private final Journal journal;

    public Issuers(LetterheadSettings settings, Organization organization, Journal journal) {
        this.settings = settings;
        this.organization = organization;
        this.journal = journal;
    }

    /**
     * The head of a unit's paper.
     *
     * @param code of the kind, e.g. {@code TTr}
     * @param signed null where it is not signed yet: number and date are left open
     * @param year of the date that is left open
     */
    public PaperBlock.Head head(Unit unit, String code, DocumentReference signed, int year) {
        return new PaperBlock.Head(
                above(unit),
                issuer(unit),
                PaperWording.number(signed, code(code, unit)),
                null,
                null,
                PaperWording.dated(place(unit), signed, year));
    }

    /**
     * The head of a slip of the one-stop office: dated on the day of its step, which is known also where nobody numbers it.
     *
     * @param number as printed, e.g. {@code Mã hồ sơ: SK2023-DI-LINH-0001}
     */
    public PaperBlock.Head headOfSlip(Unit unit, String number, LocalDate day) {
        return new PaperBlock.Head(
                above(unit), issuer(unit), number, null, null, "%s, %s".formatted(place(unit), PaperWording.date(day)));
    }

    /**
     * The head of a letter, which has no kind but says below its number what it is about.
     *
     * @param subject e.g. {@code V/v đôn đốc …}
     * @param signed null where it is not signed yet: number and date are left open
     * @param year of the date that is left open
     */
    public PaperBlock.Head headOfLetter(Unit unit, String subject, DocumentReference signed, int year) {
        return new PaperBlock.Head(
                above(unit),
                issuer(unit),
                PaperWording.numberOfLetter(signed, codeOf(unit).orElse(null)),
                subject,
                null,
                PaperWording.dated(place(unit), signed, year));
    }

    /**
     * The head of the minutes of a unit's council, which stands under its unit and has a series of its own; minutes have a number
     * but neither place nor date (Mẫu 1.9).
     */
    public PaperBlock.Head headOfCouncil(Unit unit, DocumentReference signed) {
        return new PaperBlock.Head(
                List.of(unit.kind().isLocality() ? "%s %s".formatted(SHORT_COMMITTEE, unit.name()) : unit.name()),
                COUNCIL,
                PaperWording.number(signed, "BB-HĐTĐKT"),
                null,
                null,
                null);
    }

    /** The whole name of the unit's council, e.g. {@code Hội đồng Thi đua - Khen thưởng huyện Đam Rông}. */
    public String council(Unit unit) {
        return "%s %s"
                .formatted(
                        String.join(" ", COUNCIL),
                        unit.kind().isLocality() ? PlaceNames.inText(unit.name()) : unit.name());
    }

    /** The head of a unit and the deputies, as lists of recipients name them, e.g. {@code Giám đốc, các Phó Giám đốc}. */
    public String leaders(Unit unit) {
        var seat = SeatTitle.of(unit);
        var leaders = "%s, các %s".formatted(seat.title(), seat.deputy());
        return unit.kind().isLocality()
                ? "%s %s %s".formatted(leaders, SHORT_COMMITTEE, PlaceNames.inText(unit.name()))
                : leaders;
    }

    /**
     * Whether a number names the unit as its issuer, e.g. {@code 12/SNV-TĐKT} Home Affairs: a paper of its own. A unit whose code does not
     * follow from its name is named by none.
     */
    public static boolean isNumberOf(Unit unit, String number) {
        var slash = number.indexOf('/');
        return codeOf(unit)
                .filter(code -> slash >= 0
                        && Stream.of(number.substring(slash + 1).split("[-/]")).anyMatch(code::equalsIgnoreCase))
                .isPresent();
    }

    /** The last line of recipients: the registry keeps a copy, and in the department of the Emulation Board that board does. */
    public String kept(Unit unit, LocalDate day) {
        return unit.code().equals(organization.holder(Function.APPRAISER, day).code()) ? "Lưu: VT, TĐKT." : "Lưu: VT.";
    }

    /** The head of a paper of the Chair of the province, who has nobody above him. */
    public PaperBlock.Head headOfProvince(String code, DocumentReference signed, int year) {
        return new PaperBlock.Head(
                List.of(),
                List.of(COMMITTEE, OF_PROVINCE + settings.place()),
                PaperWording.number(signed, "%s-%s".formatted(code, SHORT_COMMITTEE)),
                null,
                null,
                PaperWording.dated(settings.place(), signed, year));
    }

    /** The whole name, e.g. {@code Ủy ban nhân dân huyện Đam Rông}. */
    public String name(Unit unit) {
        return unit.kind().isLocality() ? "%s %s".formatted(COMMITTEE, PlaceNames.inText(unit.name())) : unit.name();
    }

    /** The province as its papers name it, e.g. {@code tỉnh Lâm Đồng}. */
    public String province() {
        return OF_PROVINCE + settings.place();
    }

    /** The block of the head of the unit, before anybody has signed. */
    public SignatureBlock signature(Unit unit) {
        var title = SeatTitle.of(unit).title();
        if (unit.kind().isLocality()) {
            return SignatureBlock.ofPeoplesCommittee(title);
        }
        if (unit.kind() == UnitKind.FATHERLAND_FRONT) {
            return new SignatureBlock(List.of("TM. BAN THƯỜNG TRỰC", title.toUpperCase(VIETNAMESE)), null);
        }
        return SignatureBlock.ofHead(title);
    }

    /** The block of the Chair in his own right. */
    public static SignatureBlock chair() {
        return SignatureBlock.ofHead(SeatTitle.CHAIR.title());
    }

    /**
     * The block as it was signed: by the holder, or by whoever stood in for him.
     *
     * @param subject whose journal has the signature
     * @param step which of its lines is the signature; the last one counts
     * @return the open block where nobody has signed
     */
    public SignatureBlock signed(SignatureBlock block, String subject, Predicate<JournalEntry> step) {
        return signature(subject, step).map(line -> signed(block, line)).orElse(block);
    }

    /** The line of a journal that is the signature: the last of those by which it was signed; empty where nobody has. */
    public Optional<JournalEntry> signature(String subject, Predicate<JournalEntry> step) {
        return journal.of(subject).stream().filter(step).reduce((first, second) -> second);
    }

    private SignatureBlock signed(SignatureBlock block, JournalEntry line) {
        var name = organization.nameOf(line.actor());
        return Optional.ofNullable(line.substitution())
                .flatMap(organization::substitution)
                .map(by -> block.signedFor(by.capacity().mark(), by.position(), name))
                .orElseGet(() -> block.signedBy(name));
    }

    /** The head of a letter of the People's Committee of the province. */
    public PaperBlock.Head headOfProvinceLetter(String subject, DocumentReference signed, int year) {
        return new PaperBlock.Head(
                List.of(),
                List.of(COMMITTEE, OF_PROVINCE + settings.place()),
                PaperWording.numberOfLetter(signed, SHORT_COMMITTEE),
                subject,
                null,
                PaperWording.dated(settings.place(), signed, year));
    }

    private static String code(String kind, Unit unit) {
        return codeOf(unit).map(issuer -> "%s-%s".formatted(kind, issuer)).orElse(kind);
    }

    /** How its numbers end, e.g. {@code SLĐTBXH}; empty for those whose code does not follow from the name. */
    private static Optional<String> codeOf(Unit unit) {
        if (unit.kind().isLocality()) {
            return Optional.of(SHORT_COMMITTEE);
        }
        return unit.name().startsWith("Sở ")
                ? Optional.of(Stream.of(unit.name().split("[ -]+"))
                        .filter(word -> !word.equals("và"))
                        .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE))
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    private List<String> above(Unit unit) {
        return unit.kind() == UnitKind.DEPARTMENT ? List.of(settings.authority()) : List.of();
    }

    private static List<String> issuer(Unit unit) {
        return unit.kind().isLocality() ? List.of(COMMITTEE, unit.name()) : List.of(unit.name());
    }

    /** Localities date from themselves, all others from the province. */
    private String place(Unit unit) {
        return unit.kind().isLocality() ? unit.name().replaceFirst("^(Huyện|Thành phố) ", "") : settings.place();
    }
}
