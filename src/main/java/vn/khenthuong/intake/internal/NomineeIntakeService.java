package vn.khenthuong.intake.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.intake.Nominee;
import vn.khenthuong.intake.NomineeIntake;
import vn.khenthuong.intake.NomineeList;
import vn.khenthuong.intake.NomineeResult;
import vn.khenthuong.intake.NomineeResult.CellFault;
import vn.khenthuong.intake.NomineeResult.Outcome;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.nomination.NominationOffer;
import vn.khenthuong.nomination.NominationTrials;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.Rounds;

/** Brings rows, rules and the engine's door together. */
@Component
class NomineeIntakeService implements NomineeIntake {

    private static final String NAME = "nomineeName";

    private final NomineeWorkbook workbooks;
    private final UnitDossiers dossiers;
    private final NominationTrials trials;
    private final NomineeDrafts drafts;
    private final ImportedNominees imported;
    private final Documents documents;
    private final Rounds rounds;
    private final Organization organization;
    private final IntakeJournal journal;

    NomineeIntakeService(
            NomineeWorkbook workbooks,
            UnitDossiers dossiers,
            NominationTrials trials,
            NomineeDrafts drafts,
            ImportedNominees imported,
            Documents documents,
            Rounds rounds,
            Organization organization,
            IntakeJournal journal) {
        this.workbooks = workbooks;
        this.dossiers = dossiers;
        this.trials = trials;
        this.drafts = drafts;
        this.imported = imported;
        this.documents = documents;
        this.rounds = rounds;
        this.organization = organization;
        this.journal = journal;
    }

    @Override
    public NominationOffer offer(Actor actor) {
        return dossiers.offer(actor);
    }

    @Override
    public byte[] template(Actor actor, String round, String unit) {
        var own = trials.unitFor(actor, unit);
        trials.tryOut(actor, round, own, List.of());
        return workbooks.template(
                trials.offerOf(own, round),
                List.of(
                        "DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG",
                        "%s – đợt %s: %s"
                                .formatted(
                                        organization.require(own).name(),
                                        round,
                                        rounds.require(round).title()),
                        "Mỗi dòng là một đối tượng. Ngày viết dạng 15/05/2023. Cột “Phân biệt người trùng tên” chỉ ghi khi hai người"
                                + " khác nhau có cùng họ tên, ví dụ “thôn 3”."));
    }

    /** The file is looked into first as any paper is: kind, size, macros, what it would unpack to. */
    @Override
    public NomineeList read(Actor actor, MultipartFile file, String round, String unit) {
        if (file == null || file.isEmpty()) {
            throw new BadInputException("Cần chọn “Tệp XLSX”.");
        }
        trials.tryOut(actor, round, unit, List.of());
        documents
                .receive(new UploadedFile(file.getOriginalFilename(), file.getSize(), file))
                .close();
        return all(actor, round, trials.unitFor(actor, unit), file);
    }

    /** Of a row that cannot be read the rules are asked as well, as far as it was understood: its faults are told at once. */
    private NomineeList all(Actor actor, String round, String unit, MultipartFile file) {
        var rows = workbooks.read(file, round, unit);
        var broken = rows.stream().filter(row -> !row.faults().isEmpty()).toList();
        var faults = trials.tryOut(
                actor,
                round,
                unit,
                broken.stream().map(row -> row.nominee().request()).toList());
        var seen = new RowsOfFile();
        var nominees = new ArrayList<Nominee>();
        var refused = new ArrayList<NomineeResult>();
        for (var row : rows) {
            var nominee = row.nominee();
            var twice = seen.before(nominee).map(before -> twice(nominee, before));
            if (row.faults().isEmpty()) {
                nominees.add(nominee);
            } else {
                var ruled = faults(nominee, faults.get(refused.size())).filter(fault -> !row.isFaulty(fault.cell()));
                refused.add(RowFaults.refused(
                        nominee,
                        Stream.of(row.faults().stream(), twice.stream(), ruled)
                                .flatMap(Function.identity())
                                .toList()));
            }
        }
        return new NomineeList(nominees, refused);
    }

    @Override
    public List<NomineeResult> tried(Actor actor, String round, String unit, NomineeList list) {
        var own = trials.unitFor(actor, unit);
        return foreseen(actor, round, own, list.in(round, own), known(round, own));
    }

    @Override
    public List<NomineeResult> done(Actor actor, String round, String unit, NomineeList entered) {
        var own = trials.unitFor(actor, unit);
        var list = entered.in(round, own);
        var known = known(round, own);
        var foreseen = foreseen(actor, round, own, list, known);
        var passing = foreseen.stream()
                .filter(result -> result.outcome() == Outcome.PASSES)
                .map(NomineeResult::row)
                .toList();
        if (passing.isEmpty()) {
            return foreseen;
        }
        var nominees = list.nominees().stream().collect(Collectors.toMap(Nominee::row, Function.identity()));
        var results = foreseen.stream().collect(Collectors.toMap(NomineeResult::row, Function.identity()));
        return journal.during(actor, round, passing.size(), () -> {
            drafts.make(actor, round, own, passing.stream().map(nominees::get).toList(), known)
                    .forEach(result -> results.put(result.row(), result));
            return foreseen.stream().map(result -> results.get(result.row())).toList();
        });
    }

    private KnownNominees known(String round, String unit) {
        return new KnownNominees(imported.of(round, unit), trials.standing(round, unit));
    }

    private List<NomineeResult> foreseen(
            Actor actor, String round, String unit, NomineeList list, KnownNominees known) {
        var faults = trials.tryOut(
                actor,
                round,
                unit,
                list.nominees().stream().map(Nominee::request).toList());
        var rows = new RowsOfFile();
        return Stream.concat(
                        list.refused().stream(),
                        IntStream.range(0, faults.size())
                                .mapToObj(
                                        index -> foreseen(list.nominees().get(index), faults.get(index), known, rows)))
                .sorted(Comparator.comparingInt(NomineeResult::row))
                .toList();
    }

    private static NomineeResult foreseen(
            Nominee nominee, List<InputError> faults, KnownNominees known, RowsOfFile rows) {
        var name = nominee.request().nomineeName();
        var before = rows.before(nominee);
        if (before.isPresent()) {
            return RowFaults.refused(
                    nominee,
                    Stream.concat(Stream.of(twice(nominee, before.get())), faults(nominee, faults))
                            .toList());
        }
        var dossier = known.dossierOf(nominee);
        if (dossier.isPresent()) {
            return new NomineeResult(nominee.row(), name, Outcome.EXISTS, dossier.get(), List.of(), List.of());
        }
        if (!faults.isEmpty()) {
            return RowFaults.refused(nominee, faults(nominee, faults).toList());
        }
        var remarks = new ArrayList<>(nominee.remarks());
        known.similarTo(nominee)
                .ifPresent(number -> remarks.add("Tên gần giống tên ở hồ sơ %s của đơn vị.".formatted(number)));
        return new NomineeResult(nominee.row(), name, Outcome.PASSES, null, List.of(), remarks);
    }

    private static Stream<CellFault> faults(Nominee nominee, List<InputError> errors) {
        return errors.stream().map(error -> RowFaults.fault(nominee, error.field(), error.message()));
    }

    private static CellFault twice(Nominee nominee, int before) {
        return RowFaults.fault(
                nominee,
                NAME,
                "Trùng với dòng %d; nếu là người khác cùng tên, hãy ghi điều phân biệt ở cột “%s”."
                        .formatted(before, NomineeColumn.MARK.label()));
    }
}
