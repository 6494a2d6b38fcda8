package vn.khenthuong.certificate;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.paper.StockLayout;

/**
 * Where the fields stand on the stock: on that of the province, which the clerk keeps, and on the letters of commendation of a unit,
 * which its officers keep.
 */
public interface Calibration {

    /**
     * A layout.
     *
     * @param version names what was shown; 0 as it is shipped
     */
    record Measured(StockLayout layout, int version) {}

    /** Whether the actor keeps layouts. */
    boolean concern(Actor actor);

    /**
     * What is printed on stock whose layouts the actor keeps.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when he keeps none
     */
    List<AwardForm> forms(Actor actor);

    /** Whether the actor gives and removes the emblem, which is one for the whole province. */
    boolean keepsEmblem(Actor actor);

    /** @throws vn.khenthuong.kernel.NotPermittedException when the actor does not keep layouts */
    Measured of(AwardForm form, Stock stock, Actor actor);

    /**
     * A sheet to be held against the stock.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor does not keep layouts
     */
    byte[] testSheet(AwardForm form, Stock stock, Actor actor);

    /**
     * Changes a layout.
     *
     * @param seen version that was shown
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor does not keep layouts
     * @throws vn.khenthuong.kernel.BadInputException with every measure that cannot be
     * @throws vn.khenthuong.kernel.ConflictException when somebody else has changed it meanwhile
     */
    void change(AwardForm form, Stock stock, StockLayout wanted, int seen, Actor actor);

    /**
     * The national emblem that is printed on blank stock; empty while nobody gave one: its place is left empty then.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor does not keep layouts
     */
    Optional<Emblem> emblem(Actor actor);

    /**
     * Gives the picture of the emblem, in the place of any before.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor does not keep layouts
     * @throws vn.khenthuong.kernel.BadInputException when it is no PNG that can be printed
     */
    void giveEmblem(UploadedFile picture, Actor actor);

    /**
     * Takes the picture away.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor does not keep layouts
     * @throws vn.khenthuong.kernel.ConflictException when there is none
     */
    void removeEmblem(Actor actor);

    /**
     * Goes back to the layout as it is shipped.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor does not keep layouts
     */
    void reset(AwardForm form, Stock stock, Actor actor);
}
