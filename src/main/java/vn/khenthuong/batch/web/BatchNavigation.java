package vn.khenthuong.batch.web;

import org.springframework.stereotype.Component;
import vn.khenthuong.batch.BatchDuties;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to work on many dossiers at once, for those whose steps can be done so. */
@Component
class BatchNavigation implements NavigationEntry {

    private final BatchDuties duties;

    BatchNavigation(BatchDuties duties) {
        this.duties = duties;
    }

    @Override
    public String label() {
        return "Xử lý hàng loạt";
    }

    @Override
    public String address() {
        return "/xu-ly-loat";
    }

    @Override
    public NavigationPlace place() {
        return NavigationPlace.BATCH;
    }

    @Override
    public boolean isVisibleTo(Actor actor) {
        return !duties.of(actor).isEmpty();
    }
}
