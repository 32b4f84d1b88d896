package org.ninefifteen.patrols.callouts;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ninefifteen.patrols.callouts.CallOutDocument.Status;
import org.ninefifteen.patrols.callouts.model.CallOut;

/** What was done, in answer to who did it. */
@Schema(name = "CallOutReceipt")
record Receipt(String callOut, Status status) {

  static Receipt of(CallOut callOut) {
    return new Receipt(callOut.asked().callOut(), Status.of(callOut.state()));
  }
}
