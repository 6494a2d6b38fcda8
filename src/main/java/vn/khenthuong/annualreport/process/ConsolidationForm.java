package vn.khenthuong.annualreport.process;

import java.util.EnumMap;
import java.util.Map;
import vn.khenthuong.annualreport.AnnualReportProcess.Consolidate;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidations;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.DocumentReference;

/** What the two consolidations of a year have in common; they differ in whom they are sent to. */
abstract class ConsolidationForm extends OutcomeForm<Consolidate> {

    private final Kind kind;
    private final Map<Addressee, LetterFields> letters;
    private final Consolidations consolidations;
    private final ReportYearFormModel picture;

    /** @param letters the fields of number and date for every addressee of the kind */
    ConsolidationForm(
            UserTask<Consolidate> task,
            Kind kind,
            Map<Addressee, LetterFields> letters,
            Consolidations consolidations,
            ReportYearFormModel picture) {
        super(task);
        this.kind = kind;
        this.letters = Map.copyOf(letters);
        this.consolidations = consolidations;
        this.picture = picture;
    }

    @Override
    public final Map<String, Object> read(CurrentTask task) {
        var year = Submissions.year(task);
        var facts = picture.of(year, consolidations.figures(year));
        facts.putAll(declared().ending(Consolidate.SUBMIT));
        return facts;
    }

    @Override
    public final Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return picture.conditions(Submissions.year(task));
    }

    @Override
    protected final Map<String, Object> act(CurrentTask task, Consolidate outcome, Answers answers) {
        var sent = new EnumMap<Addressee, DocumentReference>(Addressee.class);
        letters.forEach((addressee, fields) -> sent.put(addressee, fields.read(answers, addressee)));
        consolidations.submit(
                Submissions.year(task),
                kind,
                answers.text("assessment").orElse(null),
                answers.text("missingReason").orElse(null),
                sent,
                task.actor());
        return Map.of();
    }

    /** Keys of the fields for the number and the date of a letter. */
    record LetterFields(String number, String date) {

        private DocumentReference read(Answers answers, Addressee addressee) {
            return new DocumentReference(
                    answers.requireText(number, "Số văn bản gửi " + addressee.label()),
                    answers.requireDate(date, "Ngày văn bản gửi " + addressee.label()));
        }
    }
}
