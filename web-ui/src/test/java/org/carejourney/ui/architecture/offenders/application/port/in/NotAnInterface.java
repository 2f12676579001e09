package org.carejourney.ui.architecture.offenders.application.port.in;

final class NotAnInterface {}
