package vn.khenthuong.home.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.khenthuong.home.FrontDoor;

/** The names of the front door for the sign-in, which belongs to nobody who knows them: templates read {@code cua}. */
@ControllerAdvice
class FrontDoorAdvice {

    private final FrontDoor door;

    FrontDoorAdvice(FrontDoor door) {
        this.door = door;
    }

    @ModelAttribute("cua")
    FrontDoor door() {
        return door;
    }
}
