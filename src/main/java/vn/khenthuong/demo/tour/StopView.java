package vn.khenthuong.demo.tour;

import java.util.List;

/**
 * A stop as it stands now.
 *
 * @param letter “a”, “b”, …
 * @param look what to look at, one sentence for each click
 * @param remark where it stands, with numbers: what is next, what the clock must reach first, or why it cannot be done any more
 */
public record StopView(String letter, String title, String look, StopState state, String remark, List<Offer> offers) {

    public StopView {
        offers = List.copyOf(offers);
    }
}
