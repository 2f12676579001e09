package org.carejourney.ui.architecture.offenders.ui;

import org.carejourney.ui.architecture.offenders.application.port.in.Promise;

final class KeepsAnInPort implements Promise {}
