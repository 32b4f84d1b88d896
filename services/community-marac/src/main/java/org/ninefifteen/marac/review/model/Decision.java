package org.ninefifteen.marac.review.model;

import java.time.LocalDate;
import org.ninefifteen.marac.signals.model.SubjectKey;

/** That the meeting accepted a referral of this subject on this day. */
public record Decision(SubjectKey subject, CaseSubject as, LocalDate referred) {}
