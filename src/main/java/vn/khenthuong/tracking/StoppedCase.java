package vn.khenthuong.tracking;

/**
 * A dossier that was taken out of its way before it was decided.
 *
 * @param stage where it stood then
 * @param end the step that ended it, e.g. the withdrawal
 */
public record StoppedCase(RouteStage stage, JourneyStep end) {}
