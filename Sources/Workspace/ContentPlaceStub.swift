import Diagnostics
import Documents
extension Node { var contentPlace: Place { place } }
