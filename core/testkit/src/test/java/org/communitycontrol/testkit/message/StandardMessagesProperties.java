package org.communitycontrol.testkit.message;

import org.communitycontrol.message.Messages;

class StandardMessagesProperties implements MessageLaws {

    @Override
    public Messages messages() {
        return Messages.standard();
    }
}
