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

/**
 * What the two consolidations of a year have in common. A year that was opened when nobody had to sign goes on with
 * the form of that time, which asks for numbers and dates: its answer is sent at once.
 */
abstract class ConsolidationForm extends OutcomeForm<Consolidate> {

    private final Kind kind;
    private final Map<Addressee, LetterFields> letters;
    private final Consolidations consolidations;
    private final ConsolidationFormModel picture;

    /** @param letters the fields of number and date for every addressee of the kind, in the earlier form */
    ConsolidationForm(
            UserTask<Consolidate> task,
            Kind kind,
            Map<Addressee, LetterFields> letters,
            Consolidations consolidations,
            ConsolidationFormModel picture) {
        super(task);
        this.kind = kind;
        this.letters = Map.copyOf(letters);
        this.consolidations = consolidations;
        this.picture = picture;
    }

    @Override
    public final Map<String, Object> read(CurrentTask task) {
        var facts = picture.toPrepare(Submissions.year(task), kind);
        facts.putAll(declared().ending(Consolidate.SUBMIT));
        return facts;
    }

    @Override
    public final Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return picture.conditions(Submissions.year(task));
    }

    @Override
    protected final Map<String, Object> act(CurrentTask task, Consolidate outcome, Answers answers) {
        var year = Submissions.year(task);
        var assessment = answers.text("assessment").orElse(null);
        var missingReason = answers.text("missingReason").orElse(null);
        if (letters.values().stream().anyMatch(fields -> answers.has(fields.number()))) {
            consolidations.submit(year, kind, assessment, missingReason, letters(answers), task.actor());
        } else {
            consolidations.prepare(year, kind, assessment, missingReason, task.actor());
        }
        return Map.of();
    }

    private Map<Addressee, DocumentReference> letters(Answers answers) {
        var sent = new EnumMap<Addressee, DocumentReference>(Addressee.class);
        letters.forEach((addressee, fields) -> sent.put(addressee, fields.read(answers)));
        return sent;
    }

    /** Keys of the fields for the number and the date of a letter. */
    record LetterFields(String number, String date) {

        private DocumentReference read(Answers answers) {
            return new DocumentReference(
                    answers.requireText(number, "Số văn bản"), answers.requireDate(date, "Ngày văn bản"));
        }
    }
}
