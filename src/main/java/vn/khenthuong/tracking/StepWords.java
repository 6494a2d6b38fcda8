package vn.khenthuong.tracking;

/** The Vietnamese words for steps and outcomes, as the shipped models and forms have them. */
public interface StepWords {

    /** What officials call the step: the name of its element in the diagram. */
    String step(String step);

    /** What officials call the outcome of the step; null where it has none. */
    String outcome(String step, String outcome);
}
