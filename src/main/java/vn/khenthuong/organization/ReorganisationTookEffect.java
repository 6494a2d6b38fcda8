package vn.khenthuong.organization;

import java.util.List;

/** The day of changes has come, and the engine follows them; published in the transaction that notes it, once. */
public record ReorganisationTookEffect(List<Effect> effects) {

    public ReorganisationTookEffect {
        effects = List.copyOf(effects);
    }

    /**
     * One of them.
     *
     * @param sentences what is other than before
     * @param concerned the officials of the units before and after
     * @param tasksTaken how many open tasks its successor or holder has now from others
     */
    public record Effect(Reorganisation change, List<String> sentences, List<Official> concerned, int tasksTaken) {

        public Effect {
            sentences = List.copyOf(sentences);
            concerned = List.copyOf(concerned);
        }
    }
}
