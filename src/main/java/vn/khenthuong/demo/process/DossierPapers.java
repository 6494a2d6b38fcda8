package vn.khenthuong.demo.process;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;

/** Gives dossiers of the demonstration the papers they need; an official of the unit uploads each. */
@Component
@Profile(Demo.PROFILE)
class DossierPapers {

    private final DossierDocuments documents;
    private final DossierView view;
    private final Nominations nominations;
    private final OfficialsAtWork officials;
    private final CurrentActor currentActor;

    DossierPapers(
            DossierDocuments documents,
            DossierView view,
            Nominations nominations,
            OfficialsAtWork officials,
            CurrentActor currentActor) {
        this.documents = documents;
        this.view = view;
        this.nominations = nominations;
        this.officials = officials;
        this.currentActor = currentActor;
    }

    /** Uploads what the checklist requires and the dossier lacks. */
    void uploadRequired(String officer, String number) {
        upload(
                officer,
                number,
                view.checklist(number).stream()
                        .filter(item -> item.required() && !item.satisfied())
                        .toList());
    }

    /** Uploads a new version of every paper that the reception asked for. */
    void uploadSupplement(String officer, String number) {
        view.supplement(number)
                .ifPresent(request -> upload(
                        officer,
                        number,
                        view.checklist(number).stream()
                                .filter(item -> request.items().contains(item.item()))
                                .toList()));
    }

    private void upload(String officer, String number, List<ChecklistItem> items) {
        var name = nominations.require(number).nomineeName();
        officials.as(officer, () -> {
            items.forEach(item ->
                    documents.upload(currentActor.require(), number, item.item(), file(item, number, name), false));
            return null;
        });
    }

    private static UploadedFile file(ChecklistItem item, String number, String name) {
        var content = SamplePaper.pdf(List.of(
                item.label(), "Hồ sơ " + number, name, "Giấy tờ mẫu của bản trình diễn, không có giá trị pháp lý."));
        return new UploadedFile(
                item.label().replace('/', '-') + ".pdf", content.length, new ByteArrayResource(content));
    }
}
