// Draws a journey on its BPMN model and marks where it stands: bpmn-js draws, this only says what and how large.
window.careJourney = window.careJourney || {};

window.careJourney.drawDiagram = (frame, bpmn, active, done) => {
  const LEAST_READABLE = 0.62;
  const MARGIN = 12;
  const paint = async () => {
    const viewer = new window.BpmnJS({ container: frame });
    await viewer.importXML(bpmn);
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    const mark = (ids, name) => ids.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, name));
    mark(done.filter((id) => !active.includes(id)), 'was-here');
    mark(active, 'stands-here');
    const drawn = canvas.viewbox().inner;
    const room = frame.parentElement.clientWidth;
    const scale = Math.min(1, Math.max(LEAST_READABLE, room / (drawn.width + 2 * MARGIN)));
    frame.style.width = `${Math.ceil((drawn.width + 2 * MARGIN) * scale)}px`;
    frame.style.height = `${Math.ceil((drawn.height + 2 * MARGIN) * scale)}px`;
    canvas.resized();
    canvas.viewbox({
      x: drawn.x - MARGIN,
      y: drawn.y - MARGIN,
      width: drawn.width + 2 * MARGIN,
      height: drawn.height + 2 * MARGIN,
    });
    const stands = active.map((id) => elements.get(id)).find((shape) => shape && shape.type === 'bpmn:UserTask');
    if (stands) {
      frame.parentElement.scrollLeft = Math.max(0, (stands.x - drawn.x) * scale - room / 2);
    }
    frame.setAttribute('data-drawn', 'true');
  };
  if (window.BpmnJS) {
    paint();
    return;
  }
  const script = document.createElement('script');
  script.src = 'webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js';
  script.onload = paint;
  document.head.appendChild(script);
};
