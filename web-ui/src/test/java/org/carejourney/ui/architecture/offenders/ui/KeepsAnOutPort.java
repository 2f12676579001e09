package org.carejourney.ui.architecture.offenders.ui;

import org.carejourney.ui.architecture.offenders.application.port.out.Need;

final class KeepsAnOutPort implements Need {}
