package vn.khenthuong.annualreport;

import java.time.LocalDate;
import vn.khenthuong.annualreport.Consolidation.Addressee;

/** The bodies consolidated reports go to, by the day: ministries are merged, their reports go on. */
public interface Addressees {

    /**
     * The name of the addressee on the day, in Vietnamese.
     *
     * @throws IllegalStateException when the rows leave that day without a name
     */
    String nameOn(Addressee addressee, LocalDate day);
}
